package pl.sciezka.partnership.drafting;

import org.jspecify.annotations.Nullable;
import pl.sciezka.institution.Institution;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.ContactPoint;
import pl.sciezka.partnership.Joining;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What was typed about a party that joins.
record JoiningTyped(
        @Nullable String institution,
        @Nullable String signatory,
        @Nullable String contact,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String arrangement,
        @Nullable String arrangedOn,
        @Nullable String arrangedTo,
        @Nullable String arrangedNumber,
        @Nullable String essence) {

    static final JoiningTyped NOTHING =
            new JoiningTyped("", "", "", "", "", Arrangement.Kind.NONE.name(), "", "", "", "");

    static JoiningTyped of(Joining it) {
        var contact = it.contact();
        var arrangement = it.arrangement();
        return new JoiningTyped(
                it.institution().value().toString(),
                it.signatory(),
                contact == null ? "" : contact.function(),
                contact == null ? "" : contact.telephone(),
                contact == null ? "" : contact.email(),
                arrangement.kind().name(),
                arrangement.on() == null ? "" : arrangement.on().toString(),
                arrangement.lastDay() == null ? "" : arrangement.lastDay().toString(),
                arrangement.number(),
                arrangement.essence());
    }

    /// The same about an institution that is known already.
    JoiningTyped of(InstitutionId known) {
        return new JoiningTyped(
                known.value().toString(),
                signatory,
                contact,
                telephone,
                email,
                arrangement,
                arrangedOn,
                arrangedTo,
                arrangedNumber,
                essence);
    }

    FormErrors.Collector problems() {
        return about().problems()
                .when(Typed.text(institution).isEmpty(), "institution", "draft.party.institution.missing")
                .when(Typed.text(signatory).isEmpty(), "signatory", "draft.party.signatory.missing")
                .when(
                        !Typed.text(email).isEmpty() && !Typed.text(email).matches("[^@\\s]+@[^@\\s]+"),
                        "email",
                        "draft.party.email.wrong")
                .when(
                        Typed.text(contact).isEmpty() && !(Typed.text(telephone) + Typed.text(email)).isEmpty(),
                        "contact",
                        "draft.party.contact.missing");
    }

    /// About its arrangement.
    ArrangementTyped about() {
        return new ArrangementTyped(institution, arrangement, arrangedOn, arrangedTo, arrangedNumber, essence);
    }

    Joining joining(Institution it) {
        return new Joining(
                it.id(),
                it.kind(),
                Typed.text(signatory),
                Typed.text(contact).isEmpty()
                        ? null
                        : new ContactPoint(Typed.text(contact), Typed.orNull(telephone), Typed.orNull(email)),
                about().read());
    }
}
