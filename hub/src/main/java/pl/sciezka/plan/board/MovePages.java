package pl.sciezka.plan.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.Move;
import pl.sciezka.plan.joint.MoveRules;
import pl.sciezka.plan.joint.Moving;
import pl.sciezka.plan.joint.ReopenReason;
import pl.sciezka.plan.joint.Verdict;
import pl.sciezka.plan.reading.Codes;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.DropReason;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.PutOffReason;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.TypedDay;

/// Moving a card: at once, or after the one question that this move needs.
@Pages("/plans/{plan}/actions/{action}")
class MovePages {

    private final PlanReading reading;
    private final PlanRoom room;
    private final MoveAction moveAction;

    MovePages(PlanReading reading, PlanRoom room, MoveAction moveAction) {
        this.reading = reading;
        this.room = room;
        this.moveAction = moveAction;
    }

    record MoveForm(
            PlanHead head,
            PlanAction action,
            ActionStage target,
            @Nullable String reason,
            @Nullable String until,
            FormErrors errors)
            implements FormPage {}

    /// Why a card stays where it is; `movedMeanwhile` when a colleague moved it first.
    record MoveRefused(PlanHead head, PlanAction action, ActionStage target, Card.@Nullable Closed why)
            implements Page {

        @Override
        public HttpStatus status() {
            return HttpStatus.CONFLICT;
        }
    }

    @PostMapping("/move")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page move(
            @PathVariable PlanId plan,
            @PathVariable ActionId action,
            @RequestParam String state,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "false") boolean asked) {
        var open = room.decide(plan);
        var found = open.plan().steps().action(action).orElseThrow(Absent::new);
        var target = Codes.of(ActionStage.class, state).orElseThrow(Absent::new);
        if (!from.equals(found.stage().name()) && !from.isEmpty())
            return new MoveRefused(reading.head(open), found, target, null);
        var verdict = new MoveRules(open.plan(), open.us()).judge(action, target);
        if (verdict instanceof Verdict.NotAllowed no) return refused(open, found, target, no);
        var day = TypedDay.read(until == null ? "" : until);
        var move = move(found.stage(), target, reason, day, open.today());
        if (move.isEmpty())
            return new MoveForm(
                    reading.head(open),
                    found,
                    target,
                    reason,
                    until,
                    asked ? errors(target, found.stage(), reason, day, open.today()) : FormErrors.none());
        return switch (moveAction.move(open, action, move.get())) {
            case Moving.Result.Moved _ ->
                Redirect.to("/plans/" + plan.value() + "#action-" + action.value())
                        .saying("plan.moved." + target);
            case Moving.Result.Stays(var no) -> refused(open, found, target, no);
        };
    }

    private Page refused(OpenPlan open, PlanAction action, ActionStage target, Verdict.NotAllowed no) {
        return new MoveRefused(reading.head(open), action, target, new Card.Closed(no, List.of(target)));
    }

    /// Empty while the reason or the day that this move asks for is missing.
    private static Optional<Move> move(
            ActionStage from, ActionStage target, @Nullable String reason, Optional<LocalDate> until, LocalDate today) {
        if (from.last()) return Codes.of(ReopenReason.class, reason).map(Move.Reopen::new);
        return switch (target) {
            case AGREED -> Optional.of(new Move.ToAgreed());
            case IN_PROGRESS -> Optional.of(new Move.Start());
            case DONE -> Optional.of(new Move.Finish());
            case PUT_OFF ->
                Codes.of(PutOffReason.class, reason)
                        .flatMap(why -> until.filter(it -> it.isAfter(today)).map(it -> new Move.PutOff(why, it)));
            case DROPPED -> Codes.of(DropReason.class, reason).map(Move.Drop::new);
            case PROPOSED -> throw new Absent();
        };
    }

    private static FormErrors errors(
            ActionStage target, ActionStage from, @Nullable String reason, Optional<LocalDate> until, LocalDate today) {
        var putOff = target == ActionStage.PUT_OFF && !from.last();
        return FormErrors.collect()
                .when(reason == null || reason.isEmpty(), "reason", "plan.error.reason")
                .when(putOff && until.isEmpty(), "until", "plan.error.day")
                .when(putOff && until.filter(it -> !it.isAfter(today)).isPresent(), "until", "plan.error.day-past")
                .done();
    }
}
