package pl.sciezka.partnership.accession;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.storage.CurrentActing;

/// Reads requests to join for the pages of the members.
@Component
class ReadApplication {

    private final Applications applications;
    private final Voices voices;
    private final Answer answer;
    private final WelcomeNewcomers welcome;
    private final Institutions institutions;
    private final Clock clock;

    ReadApplication(
            Applications applications,
            Voices voices,
            Answer answer,
            WelcomeNewcomers welcome,
            Institutions institutions,
            Clock clock) {
        this.applications = applications;
        this.voices = voices;
        this.answer = answer;
        this.welcome = welcome;
        this.institutions = institutions;
        this.clock = clock;
    }

    /// To agreements of which the own institution is a member today.
    List<Application> toUs() {
        return applications.toMembers(mine(), Warsaw.today(clock));
    }

    Application readable(ApplicationId id) {
        return toUs().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(Absent::new);
    }

    /// One that waits, and the own institution leads, or nobody does.
    Application asLead(ApplicationId id) {
        var application = readable(id);
        if (application.state() != Application.State.ASKED
                || !answer.agreement(application).isLedBy(mine())) {
            throw new Absent();
        }
        return application;
    }

    ApplicationPage page(
            Application it,
            @Nullable CheckTyped check,
            @Nullable String reason,
            DeclarationTyped typed,
            FormErrors errors) {
        var all = institutions.all();
        var agreement = answer.agreement(it);
        return new ApplicationPage(
                it,
                agreement,
                answer.asked(it),
                voices.on(it.id()),
                answer.outcome(it),
                applications.accession(it.id()).orElse(null),
                welcome.meeting(it, agreement.partnership()).orElse(null),
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
