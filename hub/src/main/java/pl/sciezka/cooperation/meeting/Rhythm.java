package pl.sciezka.cooperation.meeting;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a series repeats (rytm).
sealed interface Rhythm {

    int MOST = 60;

    /// every n weeks
    record Weeks(int count) implements Rhythm {
        public Weeks {
            if (count < 1 || count > 26) throw new IllegalArgumentException("Between one and 26 weeks");
        }
    }

    /// On the same weekday of each month: the third Thursday. A fifth one is the last one, which every month has.
    record Monthly() implements Rhythm {}

    /// The day `steps` further on than `first`; `first` itself with 0.
    default LocalDate day(LocalDate first, int steps) {
        return switch (this) {
            case Weeks(int count) -> first.plusWeeks((long) count * steps);
            case Monthly() -> {
                int place = (first.getDayOfMonth() - 1) / 7 + 1;
                var month = first.withDayOfMonth(1).plusMonths(steps);
                yield month.with(
                        place == 5 ? lastInMonth(first.getDayOfWeek()) : dayOfWeekInMonth(place, first.getDayOfWeek()));
            }
        };
    }

    default List<LocalDate> times(LocalDate first, int times) {
        return IntStream.range(0, times).mapToObj(it -> day(first, it)).toList();
    }

    /// Up to and including a day; one more than [#MOST] when there are too many.
    default List<LocalDate> until(LocalDate first, LocalDate last) {
        return Stream.iterate(0, it -> it + 1)
                .map(it -> day(first, it))
                .takeWhile(it -> !it.isAfter(last))
                .limit(MOST + 1)
                .toList();
    }
}
