package pl.sciezka.discovery;

import java.time.LocalDate;
import java.util.List;
import pl.sciezka.kernel.InstitutionId;

/// How many proposals one institution sent on one day (liczba propozycji), and how many of them met somebody here. Many
/// that meet nobody may be guesses at numbers.
record DayCount(InstitutionId from, LocalDate day, int received, int recognised) {

    enum Remark {
        USUAL,
        MANY,
        FEW_RECOGNISED
    }

    /// Fewer than these are never remarkable.
    static final int MANY_FROM = 10;

    private static final int TIMES_USUAL = 3;
    private static final int FEW_PERCENT = 20;

    /// `others`: the same institution's counts on other days.
    Remark remark(List<Integer> others) {
        if (received < MANY_FROM) return Remark.USUAL;
        if (recognised * 100 < received * FEW_PERCENT) return Remark.FEW_RECOGNISED;
        return others.isEmpty() || received > TIMES_USUAL * usual(others) ? Remark.MANY : Remark.USUAL;
    }

    /// The median: a day in the middle, which a single large day does not move.
    static int usual(List<Integer> others) {
        var sorted = others.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
