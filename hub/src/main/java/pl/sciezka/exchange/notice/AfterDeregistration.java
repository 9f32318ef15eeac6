package pl.sciezka.exchange.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;

/// What the end of a registration changes next (domino): insurance, works, benefits, support. From the notice that was
/// told last, as long as anything it starts still runs.
@Component
class AfterDeregistration implements Alerts {

    /// Days of health care after the title ended: ustawa z 27.08.2004, art. 67.
    private static final int INSURANCE_DAYS = 30;

    /// Days of support after deregistration because of a job, on an individual plan of action.
    private static final int AFTERCARE_DAYS = 60;

    /// Months of a benefit after taking work under a social contract: ustawa o pomocy społecznej, art. 38 and 39a.
    private static final int BENEFIT_MONTHS = 2;

    /// Days before registering anew when the longest time of the status is over.
    private static final int WAITING_DAYS = 90;

    private final Notices notices;
    private final Clock clock;

    AfterDeregistration(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<Alert> of(PersonId own) {
        return lastOfRegistration(own).map(this::following).orElse(List.of());
    }

    /// The notice about the registration that stands now; empty when it is no end.
    private Optional<Notice> lastOfRegistration(PersonId own) {
        return notices.of(own).stream()
                .filter(it -> it.stands() && (isEnd(it) || tells(it, NoticeKind.REGISTERED)))
                .findFirst()
                .filter(AfterDeregistration::isEnd);
    }

    static boolean isEnd(Notice it) {
        return tells(it, NoticeKind.DEREGISTERED);
    }

    private static boolean tells(Notice it, NoticeKind kind) {
        var content = it.content();
        return content != null && content.kind() == kind;
    }

    /// Only what is not over yet.
    List<Alert> following(Notice notice) {
        var content = notice.content();
        if (content == null) return List.of();
        var path = "/notices/" + notice.id().value();
        var today = Warsaw.today(clock);
        if (today.isAfter(content.day().plusDays(WAITING_DAYS))) return List.of();
        return started(content.day(), content.reason() == null ? EndReason.OTHER : content.reason(), path).stream()
                .filter(it -> it.day() == null || !it.day().isBefore(today))
                .toList();
    }

    private static List<Alert> started(LocalDate day, EndReason reason, String path) {
        var found = new ArrayList<Alert>();
        if (reason == EndReason.TOOK_WORK) {
            found.add(alert(AlertRule.INSURED_BY_WORK, day.plusDays(INSURANCE_DAYS), path));
            found.add(alert(AlertRule.BENEFIT_MAY_STAY, day.plusMonths(BENEFIT_MONTHS), path));
            found.add(alert(AlertRule.IPD_AFTERCARE, day.plusDays(AFTERCARE_DAYS), path));
        } else {
            found.add(alert(AlertRule.INSURANCE_ENDS, day.plusDays(INSURANCE_DAYS), path));
        }
        if (reason == EndReason.TIME_OVER) found.add(alert(AlertRule.WAITING_PERIOD, day.plusDays(WAITING_DAYS), path));
        found.add(new Alert(AlertRule.WORKS_END, List.of(), null, path));
        return found;
    }

    private static Alert alert(AlertRule rule, LocalDate day, String path) {
        return new Alert(rule, List.of(), day, path);
    }
}
