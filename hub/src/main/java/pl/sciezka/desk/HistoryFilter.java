package pl.sciezka.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.HistoryLines.Line;
import pl.sciezka.shell.TypedDay;

/// Which lines of the history to show, as typed; what is empty does not restrict, and a day that is none is ignored.
record HistoryFilter(
        @Nullable String institution,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to) {

    /// What happened on a day of the period; of promises, those that are due in it.
    boolean shows(Line line) {
        var day = line.due() == null ? Warsaw.dayOf(line.at()) : line.due();
        return matches(institution, line.institution())
                && matches(kind, kindOf(line))
                && !day.isBefore(day(from, LocalDate.MIN))
                && !day.isAfter(day(to, LocalDate.MAX));
    }

    boolean any() {
        return given(institution) || given(kind) || given(from) || given(to);
    }

    /// `plan-agreed` belongs to `plan`.
    static String kindOf(Line line) {
        return line.kind().replaceFirst("[-._].*", "");
    }

    private static boolean matches(@Nullable String wanted, String has) {
        return !given(wanted) || has.equals(wanted);
    }

    private static LocalDate day(@Nullable String typed, LocalDate otherwise) {
        return typed == null ? otherwise : TypedDay.read(typed).orElse(otherwise);
    }

    private static boolean given(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }
}
