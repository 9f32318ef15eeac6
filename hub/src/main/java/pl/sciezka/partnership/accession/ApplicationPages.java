package pl.sciezka.partnership.accession;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// One request to join as the members see it: voices, what is due, the declaration of accession.
@Pages("/partnerships/applications/{id}")
class ApplicationPages {

    private final ReadApplication read;
    private final Applications applications;
    private final OpenAgreements agreements;
    private final Answer answer;
    private final Institutions institutions;
    private final Clock clock;

    ApplicationPages(
            ReadApplication read,
            Applications applications,
            OpenAgreements agreements,
            Answer answer,
            Institutions institutions,
            Clock clock) {
        this.read = read;
        this.applications = applications;
        this.agreements = agreements;
        this.answer = answer;
        this.institutions = institutions;
        this.clock = clock;
    }

    @GetMapping
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    ApplicationPage show(@PathVariable ApplicationId id) {
        return read.page(read.readable(id), null, null, DeclarationTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/voice")
    @Access(roles = DIRECTOR, purpose = Purpose.ADMINISTRATION)
    Page speak(@PathVariable ApplicationId id, @RequestParam boolean consents, @Nullable String reason) {
        var application = read.readable(id);
        if (!consents && Typed.text(reason).isEmpty()) {
            return read.page(
                    application,
                    null,
                    reason,
                    DeclarationTyped.NOTHING,
                    FormErrors.of("reason", "join.voice.reason.missing"));
        }
        if (!answer.speak(application, consents, Typed.orNull(reason))) {
            return read.page(
                    application,
                    null,
                    reason,
                    DeclarationTyped.NOTHING,
                    FormErrors.of("reason", "join.voice.too-late"));
        }
        return Redirect.to(id.path()).saying("join.voice.heard");
    }

    /// What was missing has arrived: by telephone, by letter.
    @PostMapping("/checks")
    @ForThoseWhoLead
    Page check(@PathVariable ApplicationId id, CheckTyped typed) {
        var application = read.asLead(id);
        var chosen = institutions.all().stream()
                .filter(it -> it.id().value().toString().equals(Typed.text(typed.institution())))
                .findFirst();
        // rights are derived from the kind for which the members consented: no other may take its place
        boolean other = chosen.isEmpty() && !Typed.text(typed.institution()).isEmpty()
                || chosen.filter(it -> it.kind() != application.candidate().kind())
                        .isPresent();
        boolean member = chosen.filter(it -> agreements
                        .members(application.agreement(), Warsaw.today(clock))
                        .contains(it.id()))
                .isPresent();
        var errors = typed.problems(member, other);
        if (errors.any()) return read.page(application, typed, null, DeclarationTyped.NOTHING, errors);
        chosen.ifPresent(it -> applications.identify(id, it.id()));
        applications.complete(id, Typed.text(typed.dpoContact()), Integer.parseInt(Typed.text(typed.trainedStaff())));
        return Redirect.to(id.path()).saying("join.checked");
    }

    @PostMapping("/declaration")
    @ForThoseWhoLead
    Page declare(@PathVariable ApplicationId id, DeclarationTyped typed) {
        var application = read.asLead(id);
        var errors = typed.problems(Warsaw.today(clock));
        if (errors.any()) return read.page(application, null, null, typed, errors);
        return answer.declare(application, typed)
                .<Page>map(draft -> Redirect.to(draft).saying("join.declaration.started"))
                .orElseGet(() -> read.page(
                        application, null, null, typed, FormErrors.of("signatory", "join.declaration.too-early")));
    }

    @PostMapping("/close")
    @ForThoseWhoLead
    Page close(@PathVariable ApplicationId id) {
        var application = read.asLead(id);
        var mine = CurrentActing.staff().institution();
        if (!answer.agreement(application).mayClose(mine, answer.outcome(application))) throw new Absent();
        applications.close(id);
        return Redirect.to("/partnerships/applications").saying("join.closed");
    }
}
