package pl.sciezka.exchange.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.law.Law;
import pl.sciezka.law.Parameter;
import pl.sciezka.law.Version;

/// What the end of a registration changes next (domino): insurance, works, benefits, support. From the notice that was
/// told last, as long as anything it starts still runs.
@Component
class AfterDeregistration implements Alerts {

    private final Notices notices;
    private final Law law;
    private final Clock clock;

    AfterDeregistration(Notices notices, Law law, Clock clock) {
        this.notices = notices;
        this.law = law;
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

    /// Only what is not over yet; nothing of days of which the law is not known here.
    List<Alert> following(Notice notice) {
        var content = notice.content();
        if (content == null) return List.of();
        var today = Warsaw.today(clock);
        var day = content.day();
        if (term(Parameter.STATUS_AGAIN_AFTER, day)
                .filter(it -> !today.isAfter(it.after(day)))
                .isEmpty()) return List.of();
        return started(day, content.reason(), "/notices/" + notice.id().value())
                .filter(it -> it.day() == null || !it.day().isBefore(today))
                .toList();
    }

    private Stream<Alert> started(LocalDate day, @Nullable EndReason reason, String path) {
        var runs = new ArrayList<Map.Entry<AlertRule, Parameter>>();
        if (reason == EndReason.TOOK_WORK) {
            runs.add(Map.entry(AlertRule.INSURED_BY_WORK, Parameter.INSURANCE_TAIL));
            runs.add(Map.entry(AlertRule.BENEFIT_MAY_STAY, Parameter.KEPT_BENEFIT_MONTHS));
            runs.add(Map.entry(AlertRule.IPD_AFTERCARE, Parameter.ACTION_PLAN_AFTERCARE));
        } else {
            runs.add(Map.entry(AlertRule.INSURANCE_ENDS, Parameter.INSURANCE_TAIL));
        }
        if (reason == EndReason.TIME_OVER) runs.add(Map.entry(AlertRule.WAITING_PERIOD, Parameter.STATUS_AGAIN_AFTER));
        return Stream.concat(
                runs.stream().flatMap(it -> alert(it.getKey(), it.getValue(), day, path)),
                Stream.of(new Alert(AlertRule.WORKS_END, List.of(), null, path)));
    }

    private Stream<Alert> alert(AlertRule rule, Parameter term, LocalDate day, String path) {
        return term(term, day).stream().map(it -> new Alert(rule, List.of(), it.after(day), path, it.count()));
    }

    private Optional<Version> term(Parameter parameter, LocalDate day) {
        return law.open().find(parameter, day);
    }
}
