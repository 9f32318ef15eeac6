package pl.sciezka.partnership.accession;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Requests to join that wait for the voice of the own institution, or for the lead to go on: decide, close, welcome.
@Component
class ApplicationsWaiting implements WaitingItems {

    private final Applications applications;
    private final Voices voices;
    private final OpenAgreements agreements;
    private final Answer answer;
    private final WelcomeNewcomers welcome;
    private final Clock clock;

    ApplicationsWaiting(
            Applications applications,
            Voices voices,
            OpenAgreements agreements,
            Answer answer,
            WelcomeNewcomers welcome,
            Clock clock) {
        this.applications = applications;
        this.voices = voices;
        this.agreements = agreements;
        this.answer = answer;
        this.welcome = welcome;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var waiting = new ArrayList<Waiting>();
        boolean directs = staff.roles().contains(DIRECTOR);
        if (!directs && !staff.roles().contains(COORDINATOR)) return waiting;
        var today = Warsaw.today(clock);
        for (var it : applications.toMembers(staff.institution(), today)) {
            var agreement = agreements.find(it.agreement(), today);
            if (agreement.isEmpty()) continue;
            if (agreement.get().isLedBy(staff.institution()))
                welcome.due(it, agreement.get().partnership(), today)
                        .ifPresent(due -> waiting.add(item("join.waiting.welcome", it, due)));
            if (it.state() != Application.State.ASKED) continue;
            boolean spoken = voices.on(it.id()).stream()
                    .anyMatch(voice -> voice.institution().equals(staff.institution()));
            var outcome = answer.outcome(it);
            if (outcome == Outcome.WAITING && directs && !spoken) waiting.add(item("join.waiting.voice", it));
            else if (outcome != Outcome.WAITING && agreement.get().isLedBy(staff.institution()))
                waiting.add(item("join.waiting." + outcome, it));
        }
        return waiting;
    }

    private static Waiting item(String what, Application it) {
        return item(what, it, it.answerBy());
    }

    private static Waiting item(String what, Application it, LocalDate due) {
        return Waiting.withoutClient(
                what,
                List.of(it.candidate().name()),
                it.id().path(),
                it.askedOn().atStartOfDay(Warsaw.ZONE).toInstant(),
                due);
    }
}
