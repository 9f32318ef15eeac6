package pl.sciezka.plan.edit;

import org.jspecify.annotations.Nullable;
import pl.sciezka.plan.reading.Codes;
import pl.sciezka.plan.step.ChangeReason;
import pl.sciezka.plan.step.Why;
import pl.sciezka.shell.FormErrors;

/// The reason of an edit as typed (formularz uzasadnienia).
final class ReasonForm {

    private ReasonForm() {}

    /// The reason stands last in every form, so its errors come after those of the form.
    static FormErrors.Collector errors(FormErrors.Collector ofForm, @Nullable String reason, String note) {
        var code = Codes.of(ChangeReason.class, reason);
        return ofForm.when(code.isEmpty(), "reason", "plan.error.reason")
                .when(
                        code.filter(it -> it == ChangeReason.OTHER).isPresent() && note.isBlank(),
                        "note",
                        "plan.error.note")
                .when(note.length() > Why.LONGEST, "note", "plan.error.note-long");
    }

    /// Only after `errors` found none.
    static Why why(String reason, String note) {
        return new Why(ChangeReason.valueOf(reason), note);
    }
}
