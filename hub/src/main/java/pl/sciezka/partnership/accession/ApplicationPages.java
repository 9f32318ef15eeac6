package pl.sciezka.partnership.accession;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.accession.OpenAgreements.OpenAgreement;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Requests to join as the members see them: voices, what is due, the declaration of accession.
@Pages("/partnerships/applications")
class ApplicationPages {

    private final Applications applications;
    private final OpenAgreements agreements;
    private final Answer answer;
    private final Institutions institutions;
    private final Clock clock;

    ApplicationPages(
            Applications applications,
            OpenAgreements agreements,
            Answer answer,
            Institutions institutions,
            Clock clock) {
        this.applications = applications;
        this.agreements = agreements;
        this.answer = answer;
        this.institutions = institutions;
        this.clock = clock;
    }

    record ApplicationList(List<Row> rows, LocalDate today) implements Page {
        record Row(Application application, Outcome outcome) {}
    }

    record ApplicationPage(
            Application application,
            OpenAgreement agreement,
            Set<InstitutionId> members,
            List<Voice> voices,
            Outcome outcome,
            InstitutionId mine,
            Offices offices,
            List<Institution> choices,
            CheckTyped check,
            @Nullable String reason,
            DeclarationTyped typed,
            FormErrors errors)
            implements FormPage {

        boolean lead() {
            return agreement.lead().equals(mine);
        }

        boolean mayStillSpeak() {
            return application.state() == Application.State.ASKED
                    && outcome == Outcome.WAITING
                    && voices.stream().noneMatch(it -> it.institution().equals(mine));
        }
    }

    @GetMapping
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    ApplicationList list() {
        var today = Warsaw.today(clock);
        return new ApplicationList(
                applications.toMembers(mine(), today).stream()
                        .map(it -> new ApplicationList.Row(it, answer.outcome(it)))
                        .toList(),
                today);
    }

    @GetMapping("/{id}")
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    ApplicationPage show(@PathVariable ApplicationId id) {
        return page(readable(id), null, null, DeclarationTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/{id}/voice")
    @Access(roles = DIRECTOR, purpose = Purpose.ADMINISTRATION)
    Page speak(@PathVariable ApplicationId id, @RequestParam boolean consents, @Nullable String reason) {
        var application = readable(id);
        if (!consents && Typed.text(reason).isEmpty()) {
            return page(
                    application,
                    null,
                    reason,
                    DeclarationTyped.NOTHING,
                    FormErrors.of("reason", "join.voice.reason.missing"));
        }
        if (!answer.speak(application, consents, Typed.orNull(reason))) {
            return page(
                    application,
                    null,
                    reason,
                    DeclarationTyped.NOTHING,
                    FormErrors.of("reason", "join.voice.too-late"));
        }
        return Redirect.to(id.path()).saying("join.voice.heard");
    }

    /// What was missing has arrived: by telephone, by letter.
    @PostMapping("/{id}/checks")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page check(@PathVariable ApplicationId id, CheckTyped typed) {
        var application = asLead(id);
        var chosen = institutions.all().stream()
                .filter(it -> it.id().value().toString().equals(Typed.text(typed.institution())))
                .findFirst();
        boolean member = chosen.filter(it -> agreements
                        .members(application.agreement(), Warsaw.today(clock))
                        .contains(it.id()))
                .isPresent();
        var errors = typed.problems(member);
        if (errors.any()) return page(application, typed, null, DeclarationTyped.NOTHING, errors);
        chosen.ifPresent(it -> applications.identify(id, it.id()));
        applications.complete(id, Typed.text(typed.dpoContact()), Integer.parseInt(Typed.text(typed.trainedStaff())));
        return Redirect.to(id.path()).saying("join.checked");
    }

    @PostMapping("/{id}/declaration")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page declare(@PathVariable ApplicationId id, DeclarationTyped typed) {
        var application = asLead(id);
        var errors = typed.problems(Warsaw.today(clock));
        if (errors.any()) return page(application, null, null, typed, errors);
        return answer.declare(application, typed)
                .<Page>map(draft -> Redirect.to(draft).saying("join.declaration.started"))
                .orElseGet(() ->
                        page(application, null, null, typed, FormErrors.of("signatory", "join.declaration.too-early")));
    }

    @PostMapping("/{id}/close")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page close(@PathVariable ApplicationId id) {
        applications.close(asLead(id).id());
        return Redirect.to("/partnerships/applications").saying("join.closed");
    }

    private Application readable(ApplicationId id) {
        return applications.toMembers(mine(), Warsaw.today(clock)).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private Application asLead(ApplicationId id) {
        var application = readable(id);
        if (application.state() != Application.State.ASKED
                || !answer.agreement(application).lead().equals(mine())) {
            throw new Absent();
        }
        return application;
    }

    private ApplicationPage page(
            Application it,
            @Nullable CheckTyped check,
            @Nullable String reason,
            DeclarationTyped typed,
            FormErrors errors) {
        var all = institutions.all();
        return new ApplicationPage(
                it,
                answer.agreement(it),
                agreements.members(it.agreement(), Warsaw.today(clock)),
                applications.voices(it.id()),
                answer.outcome(it),
                mine(),
                Offices.of(all),
                all.stream()
                        .filter(other -> other.kind() == it.candidate().kind())
                        .toList(),
                check == null ? CheckTyped.of(it.candidate()) : check,
                reason,
                typed,
                errors);
    }

    private static InstitutionId mine() {
        return CurrentActing.staff().institution();
    }
}
