package pl.sciezka.partnership.accession;

import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What the lead typed about what is due before an accession, as it arrived by telephone or letter.
record CheckTyped(
        @Nullable String institution,
        @Nullable String dpoContact,
        @Nullable String trainedStaff) {

    static CheckTyped of(Candidate candidate) {
        var institution = candidate.institution();
        return new CheckTyped(
                institution == null ? "" : institution.value().toString(),
                candidate.dpoContact(),
                String.valueOf(candidate.trainedStaff()));
    }

    /// `member`: it is a party already; `other`: none that may be chosen.
    FormErrors problems(boolean member, boolean other) {
        return FormErrors.collect()
                .when(other, "institution", "join.institution.other")
                .when(member, "institution", "join.refused.ALREADY_MEMBER")
                .when(Typed.text(dpoContact).isEmpty(), "dpoContact", "join.dpo.missing")
                .when(Typed.text(dpoContact).length() > 200, "dpoContact", "draft.too-long")
                .when(!Typed.text(trainedStaff).matches("\\d{1,3}"), "trainedStaff", "draft.membership.number.wrong")
                .done();
    }
}
