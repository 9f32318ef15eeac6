package pl.sciezka.referral.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.answer.TakeStep.Result;
import pl.sciezka.referral.answer.TakeStep.Wish;
import pl.sciezka.referral.board.ReferralView;
import pl.sciezka.referral.board.Threads;
import pl.sciezka.referral.course.Channel;
import pl.sciezka.referral.course.DesiredOutcome;
import pl.sciezka.referral.course.Move;
import pl.sciezka.referral.ground.ReadReferral;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;

/// One page for each step of a referral: what it asks for, what happens next.
@Pages("/referrals/{id}/steps/{move}")
class StepPages {

    private final ReadReferral read;
    private final TakeStep take;
    private final Threads threads;
    private final KnownPersons known;

    StepPages(ReadReferral read, TakeStep take, Threads threads, KnownPersons known) {
        this.read = read;
        this.take = take;
        this.threads = threads;
        this.known = known;
    }

    /// `elsewhere`: the sender writes down what the receiver said. `overtaken`: somebody was quicker; what was typed is
    /// still there.
    record StepPage(
            ReferralView view,
            StepForm form,
            Map<String, String> typed,
            FormErrors errors,
            List<KnownPersons.Known> known,
            boolean elsewhere,
            boolean overtaken)
            implements FormPage {

        @Override
        public boolean conflicts() {
            return overtaken;
        }

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        /// A day as it is typed here, even when it is a default.
        String day(Ui ui, StepField field) {
            return Typed.shownDay(ui, typed(field.name()));
        }

        /// What was typed or chosen, in words.
        String shown(Ui ui, StepField field) {
            return field.options(ui, view.names()).stream()
                    .filter(it -> it.value().equals(typed(field.name())))
                    .map(Option::text)
                    .findFirst()
                    .orElse(typed(field.name()));
        }

        /// A new record first, then those of the own list who may be the same person.
        List<Option> knownOptions(Ui ui) {
            var options = new ArrayList<>(List.of(new Option("", ui.text("referral.known.new"))));
            for (var it : known) options.add(it.option(ui));
            return options;
        }

        /// The desired outcome that a numbered field is about; null for the second field of one and for all others.
        @Nullable
        DesiredOutcome outcome(StepField field) {
            if (!field.word().equals("achievement")) return null;
            var number = Integer.parseInt(field.name().replaceAll("\\D", ""));
            return view.referral().request().outcomes().get(number - 1);
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page form(@PathVariable ReferralId id, @PathVariable String move, @RequestParam Map<String, String> query) {
        var view = threads.view(read.read(id));
        var wanted = Move.ofPath(move).orElseThrow(Absent::new);
        var elsewhere = query.containsKey("elsewhere") && view.answersElsewhere();
        if (!elsewhere && !view.moves().contains(wanted)) return Redirect.to("/referrals/" + id.value());
        return page(view, wanted, defaults(wanted, view.today()), FormErrors.none(), elsewhere, false);
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page take(
            @PathVariable ReferralId id,
            @PathVariable String move,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        var wanted = Move.ofPath(move).orElseThrow(Absent::new);
        var reading = read.readAndLock(id);
        var view = threads.view(reading);
        var channel = channel(typed);
        var elsewhere = channel != Channel.HERE;
        if (view.referral().version() != version) return page(view, wanted, typed, FormErrors.none(), elsewhere, true);
        if (!elsewhere && !view.moves().contains(wanted)) throw new Absent();
        return switch (StepReading.of(wanted, view.referral(), typed, view.today())) {
            case StepReading.Result.Wrong wrong -> page(view, wanted, typed, wrong.errors(), elsewhere, false);
            case StepReading.Result.Read it ->
                answer(
                        take.take(new Wish(id, version, wanted, channel), it.step(), person(typed)),
                        view,
                        wanted,
                        typed);
        };
    }

    private Page answer(Result result, ReferralView view, Move move, Map<String, String> typed) {
        return switch (result) {
            case Result.Taken it ->
                Redirect.to("/referrals/" + view.id().value()).saying(it.notice());
            case Result.NoClause _ ->
                page(view, move, typed, FormErrors.of("why", "referral.refused.reopen"), false, false);
            case Result.Overtaken it -> page(threads.view(it.now()), move, typed, FormErrors.none(), false, true);
        };
    }

    private StepPage page(
            ReferralView view,
            Move move,
            Map<String, String> typed,
            FormErrors errors,
            boolean elsewhere,
            boolean overtaken) {
        var persons = move == Move.ACCEPT && !elsewhere ? known.like(view) : List.<KnownPersons.Known>of();
        return new StepPage(view, StepForm.of(move, view.referral()), typed, errors, persons, elsewhere, overtaken);
    }

    private static Map<String, String> defaults(Move move, LocalDate today) {
        var values = new HashMap<String, String>();
        if (move == Move.START || move == Move.END) values.put("day", today.toString());
        return values;
    }

    private static Channel channel(Map<String, String> typed) {
        return switch (typed.getOrDefault("channel", "")) {
            case "TELEPHONE" -> Channel.TELEPHONE;
            case "LETTER" -> Channel.LETTER;
            default -> Channel.HERE;
        };
    }

    private static @Nullable PersonId person(Map<String, String> typed) {
        var chosen = typed.getOrDefault("person", "");
        try {
            return chosen.isEmpty() ? null : PersonId.of(chosen);
        } catch (IllegalArgumentException e) {
            throw new Absent();
        }
    }
}
