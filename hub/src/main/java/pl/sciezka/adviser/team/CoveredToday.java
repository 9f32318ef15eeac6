package pl.sciezka.adviser.team;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.Substitutes;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Covered;

/// Those whom the reader stands in for today, for Mój dzień.
@Component
class CoveredToday implements Covered {

    private final Substitutes substitutes;
    private final Colleagues colleagues;
    private final Clock clock;

    CoveredToday(Substitutes substitutes, Colleagues colleagues, Clock clock) {
        this.substitutes = substitutes;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public List<Away> by(Acting.Staff reader) {
        return colleagues
                .of(substitutes.coveredBy(reader.institution(), reader.staff(), Warsaw.today(clock)))
                .values()
                .stream()
                .sorted(Comparator.comparing(Colleague::surname))
                .map(it -> new Away(it.staff(), it.name()))
                .toList();
    }
}
