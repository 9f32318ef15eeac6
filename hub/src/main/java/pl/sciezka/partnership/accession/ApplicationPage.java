package pl.sciezka.partnership.accession;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.institution.Institution;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.MembershipTerms;
import pl.sciezka.partnership.WelcomeMeetings.Planned;
import pl.sciezka.partnership.accession.OpenAgreements.OpenAgreement;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;

/// One request to join: who asks, what the members said, what is due. `accession`: the day on which the candidate
/// becomes a party, when it is known; `welcomed`: the meeting convened for it.
record ApplicationPage(
        Application application,
        OpenAgreement agreement,
        Set<InstitutionId> members,
        List<Voice> voices,
        Outcome outcome,
        @Nullable LocalDate accession,
        @Nullable Planned welcomed,
        InstitutionId mine,
        Offices offices,
        List<Institution> choices,
        CheckTyped check,
        @Nullable String reason,
        DeclarationTyped typed,
        FormErrors errors)
        implements FormPage {

    boolean lead() {
        return agreement.isLedBy(mine);
    }

    /// Where a first meeting with the newcomer is convened; ids and a day, no words.
    String welcome() {
        var newcomer = application.candidate().institution();
        return "/partnerships/meetings/new?partnership="
                + agreement.partnership().value()
                + (newcomer == null ? "" : "&welcome=" + newcomer.value())
                + (accession == null ? "" : "&on=" + accession);
    }

    boolean mayClose() {
        return agreement.mayClose(mine, outcome);
    }

    /// The end of the message keys of the document that follows; see [Answer#declare].
    String document() {
        return application.terms().rule() == MembershipTerms.Rule.ALL || agreement.lead() == null ? "all" : "lead";
    }

    boolean mayStillSpeak() {
        return application.state() == Application.State.ASKED
                && outcome == Outcome.WAITING
                && voices.stream().noneMatch(it -> it.institution().equals(mine));
    }
}
