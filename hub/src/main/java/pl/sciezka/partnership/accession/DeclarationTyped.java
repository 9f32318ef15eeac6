package pl.sciezka.partnership.accession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What the lead typed about the declaration of accession: who signs for the candidate, and the day of the ceremony.
record DeclarationTyped(
        @Nullable String title,
        @Nullable String signatory,
        @Nullable String day,
        @Nullable String occasion) {

    static final DeclarationTyped NOTHING = new DeclarationTyped(null, "", "", "");

    FormErrors problems(LocalDate today) {
        return FormErrors.collect()
                .when(Typed.text(title).isEmpty(), "title", "draft.title.missing")
                .when(Typed.text(title).length() > 300, "title", "draft.too-long")
                .when(Typed.text(signatory).isEmpty(), "signatory", "draft.party.signatory.missing")
                .when(Typed.wrongDay(day), "day", "draft.day.wrong")
                .when(Typed.day(day).filter(it -> it.isBefore(today)).isPresent(), "day", "draft.day.passed")
                .done();
    }
}
