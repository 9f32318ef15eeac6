package pl.sciezka.institution.staff;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.institution.Unit;
import pl.sciezka.institution.UnitWork;

/// Closes a unit in which nothing runs any more, and opens it again.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CloseUnit {

    sealed interface Result {
        record Closed() implements Result {}

        record StillRuns(List<UnitWork.Running> running) implements Result {}
    }

    private final Units units;
    private final UnitStaff staff;
    private final List<UnitWork> work;

    CloseUnit(Units units, UnitStaff staff, List<UnitWork> work) {
        this.units = units;
        this.staff = staff;
        this.work = work;
    }

    List<UnitWork.Running> running(Unit unit) {
        return work.stream()
                .flatMap(it -> it.in(unit.institution(), unit.id()).stream())
                .filter(it -> it.count() > 0)
                .toList();
    }

    Result close(Unit unit, LocalDate from) {
        var running = running(unit);
        if (!running.isEmpty()) return new Result.StillRuns(running);
        staff.letGoSuspended(unit.id());
        units.setClosed(unit.id(), from);
        return new Result.Closed();
    }

    void reopen(Unit unit) {
        units.setClosed(unit.id(), null);
    }
}
