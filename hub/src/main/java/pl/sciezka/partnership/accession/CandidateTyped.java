package pl.sciezka.partnership.accession;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What a candidate typed about itself.
record CandidateTyped(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String contact,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String dpoContact,
        @Nullable String trainedStaff,
        @Nullable String reason) {

    static final CandidateTyped NOTHING = new CandidateTyped("", "", "", "", "", "", "", "");
    static final List<InstitutionKind> KINDS =
            List.copyOf(EnumSet.complementOf(EnumSet.of(InstitutionKind.OPERATOR, InstitutionKind.FOREIGN)));
    private static final int SHORT = 200;
    private static final int LONG = 2_000;

    FormErrors.Collector problems() {
        return FormErrors.collect()
                .when(Typed.text(name).isEmpty(), "name", "join.name.missing")
                .when(Typed.text(name).length() > SHORT, "name", "draft.too-long")
                .when(kindOf().isEmpty(), "kind", "join.kind.missing")
                .when(Typed.text(contact).isEmpty(), "contact", "join.contact.missing")
                .when(Typed.text(contact).length() > SHORT, "contact", "draft.too-long")
                .when((Typed.text(telephone) + Typed.text(email)).isEmpty(), "telephone", "join.telephone.missing")
                .when(Typed.text(telephone).length() > SHORT, "telephone", "draft.too-long")
                .when(
                        !Typed.text(email).isEmpty() && !Typed.text(email).matches("[^@\\s]{1,100}@[^@\\s]{1,100}"),
                        "email",
                        "draft.party.email.wrong")
                .when(Typed.text(dpoContact).length() > SHORT, "dpoContact", "draft.too-long")
                .when(staff() < 0, "trainedStaff", "draft.membership.number.wrong")
                .when(Typed.text(reason).isEmpty(), "reason", "join.reason.missing")
                .when(Typed.text(reason).length() > LONG, "reason", "draft.too-long");
    }

    Candidate candidate(@Nullable InstitutionId institution) {
        return new Candidate(
                institution,
                Typed.text(name),
                kindOf().orElseThrow(),
                Typed.text(contact),
                Typed.orNull(telephone),
                Typed.orNull(email),
                Typed.orNull(dpoContact),
                staff(),
                Typed.text(reason));
    }

    private Optional<InstitutionKind> kindOf() {
        return KINDS.stream().filter(it -> it.name().equals(kind)).findFirst();
    }

    /// Nothing typed means nobody; -1 when it is no number.
    private int staff() {
        var text = Typed.text(trainedStaff);
        return text.isEmpty() ? 0 : text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }
}
