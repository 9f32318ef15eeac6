package pl.sciezka.plan.agreement;

import java.time.LocalDate;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.TypedDay;

/// What a party's answer to a plan or a change needs (formularz zgody albo odmowy).
final class PartyForm {

    static final int LONGEST = 300;

    private PartyForm() {}

    /// The day on the client's paper.
    static FormErrors.Collector signed(String signed, LocalDate today) {
        var day = TypedDay.read(signed);
        return FormErrors.collect()
                .when(day.isEmpty(), "signed", "plan.error.day")
                .when(day.filter(it -> it.isAfter(today)).isPresent(), "signed", "plan.error.day-future");
    }

    /// Why somebody refuses, in one sentence.
    static FormErrors refusal(String sentence) {
        return FormErrors.collect()
                .when(sentence.isBlank(), "sentence", "plan.error.sentence")
                .when(sentence.length() > LONGEST, "sentence", "plan.error.note-long")
                .done();
    }
}
