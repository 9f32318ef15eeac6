package pl.sciezka.partnership.accession;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.ContactPoint;
import pl.sciezka.partnership.Joining;
import pl.sciezka.partnership.MembershipTerms;
import pl.sciezka.partnership.accession.OpenAgreements.OpenAgreement;
import pl.sciezka.partnership.drafting.DrawUp;
import pl.sciezka.partnership.drafting.SignedBy;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Answers a request to join: the voice of a member, and in the end the declaration of accession.
@Component
class Answer {

    private final Applications applications;
    private final Voices voices;
    private final OpenAgreements agreements;
    private final DrawUp drawUp;
    private final Clock clock;

    Answer(Applications applications, Voices voices, OpenAgreements agreements, DrawUp drawUp, Clock clock) {
        this.applications = applications;
        this.voices = voices;
        this.agreements = agreements;
        this.drawUp = drawUp;
        this.clock = clock;
    }

    /// Who is asked: the members of today, after the last day to answer those of that day; never the candidate itself,
    /// which is one of them once it has joined.
    Set<InstitutionId> asked(Application it) {
        var today = Warsaw.today(clock);
        var day = today.isAfter(it.answerBy()) ? it.answerBy() : today;
        var asked = new HashSet<>(agreements.members(it.agreement(), day));
        asked.remove(it.candidate().institution());
        return asked;
    }

    Outcome outcome(Application it) {
        var today = Warsaw.today(clock);
        return agreements
                .find(it.agreement(), today)
                .map(agreement ->
                        Outcome.of(it.terms(), agreement.lead(), asked(it), voices.on(it.id()), it.answerBy(), today))
                .orElse(Outcome.REFUSED);
    }

    OpenAgreement agreement(Application it) {
        return agreements.find(it.agreement(), Warsaw.today(clock)).orElseThrow(Absent::new);
    }

    /// False when it is decided already, or the own institution has spoken.
    boolean speak(Application it, boolean consents, @Nullable String reason) {
        if (it.state() != Application.State.ASKED || outcome(it) != Outcome.WAITING) return false;
        var by = CurrentActing.staff();
        return voices.add(it.id(), new Voice(by.institution(), consents, reason, clock.instant()), by);
    }

    /// The path of the draft: an annex where all consent, so that all sign it, else a declaration of accession. Empty
    /// when the members have not consented, or something due is missing.
    Optional<String> declare(Application it, DeclarationTyped typed) {
        var candidate = it.candidate();
        var institution = candidate.institution();
        if (institution == null || !it.isChecked() || outcome(it) != Outcome.ADMITTED) return Optional.empty();
        var joining = new Joining(
                institution,
                candidate.kind(),
                Typed.text(typed.signatory()),
                new ContactPoint(candidate.contact(), candidate.telephone(), candidate.email()),
                Arrangement.NONE);
        var agreement = agreement(it);
        var draft = drawUp.accession(
                agreement.partnership(),
                agreement.id(),
                Typed.text(typed.title()),
                Typed.orNull(typed.occasion()),
                Typed.day(typed.day()).orElse(null),
                it.terms().rule() == MembershipTerms.Rule.ALL || agreement.lead() == null
                        ? SignedBy.ALL
                        : SignedBy.LEAD,
                Amendment.NOTHING.withJoining(List.of(joining)));
        return applications.draft(it.id(), draft.value()) ? Optional.of(draft.path()) : Optional.empty();
    }
}
