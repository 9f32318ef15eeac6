package pl.sciezka.partnership.leaving;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.leaving.Notices.Ending;
import pl.sciezka.partnership.reading.AgreementState;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Agreements that end soon, and parties that leave them: until then what runs is finished or handed over.
@Component
class EndingsWaiting implements WaitingItems {

    private final Notices notices;
    private final Institutions institutions;
    private final Clock clock;

    EndingsWaiting(Notices notices, Institutions institutions, Clock clock) {
        this.notices = notices;
        this.institutions = institutions;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        if (!staff.roles().contains(DIRECTOR) && !staff.roles().contains(COORDINATOR)) return List.of();
        var today = Warsaw.today(clock);
        return notices.before(staff.institution(), today, today.plusDays(AgreementState.SOON_DAYS + 1L)).stream()
                .map(it -> item(it, staff, today))
                .toList();
    }

    private static String way(String what) {
        return switch (what) {
            case "leave.waiting.we" -> "/leave";
            case "leave.waiting.they", "leave.waiting.arrangement" -> "/parties";
            default -> "";
        };
    }

    private Waiting item(Ending it, Acting.Staff staff, LocalDate today) {
        var who = it.institution();
        var what = who == null
                ? "leave.waiting.ends"
                : it.arrangement()
                        ? "leave.waiting.arrangement"
                        : who.equals(staff.institution()) ? "leave.waiting.we" : "leave.waiting.they";
        var name = who == null ? "" : institutions.shortName(who);
        var path = "/partnerships/agreements/" + it.agreement().value() + way(what);
        var since = who == null || it.arrangement()
                ? it.on()
                        .minusDays(AgreementState.SOON_DAYS)
                        .atStartOfDay(Warsaw.ZONE)
                        .toInstant()
                : notices.givenAt(it.agreement(), who)
                        .orElse(today.atStartOfDay(Warsaw.ZONE).toInstant());
        return Waiting.withoutClient(
                what, List.of(it.title(), name), path, since, it.on().minusDays(1));
    }
}
