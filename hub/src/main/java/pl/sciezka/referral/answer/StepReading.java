package pl.sciezka.referral.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import pl.sciezka.referral.answer.StepField.Kind;
import pl.sciezka.referral.course.DeclineReason;
import pl.sciezka.referral.course.Move;
import pl.sciezka.referral.course.Onward;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Report;
import pl.sciezka.referral.course.Report.Achievement;
import pl.sciezka.referral.course.Report.CarriesOn;
import pl.sciezka.referral.course.Step;
import pl.sciezka.referral.course.StopReason;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// Reads what was typed into the form of a step (odczyt formularza): the step, or what is wrong with each field.
final class StepReading {

    sealed interface Result {
        record Read(Step step) implements Result {}

        record Wrong(FormErrors errors) implements Result {}
    }

    private final Referral referral;
    private final Map<String, String> typed;
    private final LocalDate today;
    private final FormErrors.Collector errors = FormErrors.collect();

    private StepReading(Referral referral, Map<String, String> typed, LocalDate today) {
        this.referral = referral;
        this.typed = typed;
        this.today = today;
    }

    static Result of(Move move, Referral referral, Map<String, String> typed, LocalDate today) {
        var reading = new StepReading(referral, typed, today);
        StepForm.of(move, referral).fields().forEach(reading::check);
        reading.checkTogether(move);
        var errors = reading.errors.done();
        return errors.any() ? new Result.Wrong(errors) : new Result.Read(reading.step(move));
    }

    private void check(StepField field) {
        var text = text(field.name());
        errors.when(text.isEmpty() && !field.optional(), field.name(), "referral.error." + field.kind());
        errors.when(text.length() > StepField.LONGEST, field.name(), "referral.error.long");
        if (text.isEmpty()) return;
        if (field.kind() == Kind.DAY) errors.when(day(field.name()).isEmpty(), field.name(), "referral.error.DAY");
        if (field.kind() == Kind.CHOICE)
            errors.when(
                    field.choices().stream().noneMatch(it -> it.name().equals(text)),
                    field.name(),
                    "referral.error.CHOICE");
    }

    /// Rules between fields, and between a field and today; the aggregate holds them again.
    private void checkTogether(Move move) {
        switch (move) {
            case ACCEPT -> past("start");
            case POSTPONE, EXTEND -> past("day");
            case START -> {
                future("day");
                var started = day("day").orElse(today);
                errors.when(
                        day("until").filter(it -> it.isBefore(started)).isPresent(), "until", "referral.error.until");
            }
            case END -> future("day");
            case DECLINE, WITHDRAW, END_EARLY ->
                errors.when(text("reason").equals("OTHER") && text("words").isEmpty(), "words", "referral.error.other");
            case REPORT, CLOSE, REOPEN -> {}
        }
    }

    private void past(String field) {
        errors.when(day(field).filter(it -> it.isBefore(today)).isPresent(), field, "referral.error.past");
    }

    private void future(String field) {
        errors.when(day(field).filter(it -> it.isAfter(today)).isPresent(), field, "referral.error.future");
    }

    private Step step(Move move) {
        return switch (move) {
            case ACCEPT -> new Step.Accept(day("start").orElse(null), text("firstStep"));
            case DECLINE -> new Step.Decline(DeclineReason.valueOf(text("reason")), text("words"), text("instead"));
            case START -> new Step.Start(day("day").orElseThrow(), day("until").orElseThrow());
            case POSTPONE, EXTEND -> new Step.NewDay(day("day").orElseThrow(), text("why"));
            case END -> new Step.End(day("day").orElseThrow());
            case WITHDRAW, END_EARLY -> new Step.Stop(StopReason.valueOf(text("reason")), text("words"));
            case REPORT -> new Step.Tell(report());
            case CLOSE ->
                new Step.Close(text("onward").isEmpty() ? Onward.WE_CARRY_ON : Onward.valueOf(text("onward")));
            case REOPEN -> new Step.Reopen(text("why"));
        };
    }

    private Report report() {
        var outcomes = referral.request().outcomes().stream()
                .map(it -> new Report.Outcome(
                        it.number(),
                        Achievement.valueOf(text("achievement-" + it.number())),
                        text("sentence-" + it.number())))
                .toList();
        return new Report(outcomes, text("staysOpen"), CarriesOn.valueOf(text("carriesOn")));
    }

    private String text(String field) {
        return Typed.text(typed.get(field));
    }

    private Optional<LocalDate> day(String field) {
        return Typed.day(typed.get(field));
    }
}
