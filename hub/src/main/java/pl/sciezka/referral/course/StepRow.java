package pl.sciezka.referral.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.course.Report.CarriesOn;
import pl.sciezka.referral.course.State.Accepted;
import pl.sciezka.referral.course.State.Closed;
import pl.sciezka.referral.course.State.ConsentWithdrawn;
import pl.sciezka.referral.course.State.Declined;
import pl.sciezka.referral.course.State.Ended;
import pl.sciezka.referral.course.State.EndedEarly;
import pl.sciezka.referral.course.State.Extended;
import pl.sciezka.referral.course.State.Frozen;
import pl.sciezka.referral.course.State.Postponed;
import pl.sciezka.referral.course.State.Reopened;
import pl.sciezka.referral.course.State.Reported;
import pl.sciezka.referral.course.State.Sent;
import pl.sciezka.referral.course.State.Started;
import pl.sciezka.referral.course.State.Withdrawn;

/// A state as a row of `referral.step`, and the only place that knows how states are stored.
record StepRow(
        String kind,
        Instant at,
        StaffId staff,
        Side side,
        Channel channel,
        @Nullable LocalDate due,
        @Nullable LocalDate day,
        @Nullable String code,
        @Nullable String words,
        @Nullable String instead) {

    static StepRow of(State state) {
        return switch (state) {
            case Sent _ -> row(state, null, null, null, null);
            case Reopened it -> row(state, null, null, it.why(), null);
            case Accepted it -> row(state, null, null, it.firstStep(), null);
            case Postponed it -> row(state, null, null, it.why(), null);
            case Started it -> row(state, it.day(), null, null, null);
            case Extended it -> row(state, null, null, it.why(), null);
            case Ended it -> row(state, it.day(), null, null, null);
            case EndedEarly it -> row(state, it.day(), it.reason(), it.words(), null);
            case Reported it ->
                row(state, null, it.report().carriesOn(), it.report().staysOpen(), null);
            case Declined it -> row(state, null, it.reason(), it.words(), it.instead());
            case Withdrawn it -> row(state, null, it.reason(), it.words(), null);
            case Frozen _, ConsentWithdrawn _ -> row(state, null, null, null, null);
            case Closed it -> row(state, null, it.onward(), null, null);
        };
    }

    /// `SENT`, `ENDED_EARLY` …
    static String kind(State state) {
        return state.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "_$1")
                .toUpperCase(Locale.ROOT);
    }

    private static StepRow row(
            State state,
            @Nullable LocalDate day,
            @Nullable Enum<?> code,
            @Nullable String words,
            @Nullable String instead) {
        var mark = state.mark();
        return new StepRow(
                kind(state),
                mark.at(),
                mark.by(),
                mark.side(),
                mark.channel(),
                state.due(),
                day,
                code == null ? null : code.name(),
                words,
                instead);
    }

    static StepRow read(ResultSet row) throws SQLException {
        return new StepRow(
                row.getString("kind"),
                row.getTimestamp("at").toInstant(),
                new StaffId(row.getObject("staff_id", UUID.class)),
                Side.valueOf(row.getString("side")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("due", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getString("code"),
                row.getString("words"),
                row.getString("instead"));
    }

    Map<String, @Nullable Object> parameters() {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("kind", kind);
        columns.put("at", Timestamp.from(at));
        columns.put("staff", staff.value());
        columns.put("side", side.name());
        columns.put("channel", channel.name());
        columns.put("due", due);
        columns.put("day", day);
        columns.put("code", code);
        columns.put("words", words);
        columns.put("instead", instead);
        return columns;
    }

    /// `outcomes`: those of this step, when it is a report.
    State toState(List<Report.Outcome> outcomes) {
        var mark = new Mark(at, staff, side, channel);
        return switch (kind) {
            case "SENT" -> new Sent(mark, it(due));
            case "REOPENED" -> new Reopened(mark, it(due), it(words));
            case "ACCEPTED" -> new Accepted(mark, it(due), it(words));
            case "POSTPONED" -> new Postponed(mark, it(due), it(words));
            case "STARTED" -> new Started(mark, it(day), it(due));
            case "EXTENDED" -> new Extended(mark, it(due), it(words));
            case "ENDED" -> new Ended(mark, it(day), it(due));
            case "ENDED_EARLY" -> new EndedEarly(mark, it(day), StopReason.valueOf(it(code)), it(words), it(due));
            case "REPORTED" ->
                new Reported(mark, new Report(outcomes, it(words), CarriesOn.valueOf(it(code))), it(due));
            case "DECLINED" -> new Declined(mark, DeclineReason.valueOf(it(code)), it(words), it(instead), it(due));
            case "WITHDRAWN" -> new Withdrawn(mark, StopReason.valueOf(it(code)), it(words), it(due));
            case "FROZEN" -> new Frozen(mark, it(due));
            case "CONSENT_WITHDRAWN" -> new ConsentWithdrawn(mark, it(due));
            case "CLOSED" -> new Closed(mark, Onward.valueOf(it(code)));
            default -> throw new IllegalStateException("Unknown state " + kind);
        };
    }

    private static <T> T it(@Nullable T stored) {
        return Objects.requireNonNull(stored);
    }
}
