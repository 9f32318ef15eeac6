package pl.sciezka.adviser.team;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.Substitutes;
import pl.sciezka.adviser.change.SubstituteRequests;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Enters, changes and cancels absences. Whoever is named as a substitute is asked and stands in once he or she agreed;
/// until then, and when nobody is named, the rule says who does.
@Component
class KeepAbsences {

    enum Result {
        DONE,
        /// the same person is away on some of these days already
        OVERLAPS,
        /// the named one is away too
        SUBSTITUTE_AWAY,
        /// cancelled meanwhile
        GONE
    }

    private final AbsenceBook book;
    private final Substitutes substitutes;
    private final SubstituteRequests requests;

    KeepAbsences(AbsenceBook book, Substitutes substitutes, SubstituteRequests requests) {
        this.book = book;
        this.substitutes = substitutes;
        this.requests = requests;
    }

    Result enter(Acting.Staff by, StaffId staff, LocalDate from, LocalDate until, @Nullable StaffId named) {
        var own = by.institution();
        book.lock(staff);
        if (book.overlapping(own, staff, from, until, null).isPresent()) return Result.OVERLAPS;
        if (isAway(own, named, from, until)) return Result.SUBSTITUTE_AWAY;
        var rule = named == null ? substitutes.byRule(own, staff, from).orElse(null) : null;
        var it = new Away(UUID.randomUUID(), staff, from, until, rule, rule != null, false);
        book.add(own, it, by.staff());
        if (named != null) requests.ask(it.id(), staff, named, by);
        return Result.DONE;
    }

    /// A substitute who agreed stays unless somebody else is named, or nobody; to more days he or she agrees anew.
    Result change(Acting.Staff by, Away it, LocalDate until, @Nullable StaffId named) {
        var own = by.institution();
        book.lock(it.staff());
        if (book.overlapping(own, it.staff(), it.from(), until, it.id()).isPresent()) return Result.OVERLAPS;
        if (isAway(own, named, it.from(), until)) return Result.SUBSTITUTE_AWAY;
        var same = named != null && named.equals(it.substitute()) && !it.byRule() && !until.isAfter(it.until());
        var rule =
                named == null ? substitutes.byRule(own, it.staff(), it.from()).orElse(null) : null;
        if (!book.change(it.id(), until, same ? named : rule, rule != null)) return Result.GONE;
        var waiting = requests.latest(it.id()).filter(SubstituteRequests.Request::asked);
        if (same && !until.equals(it.until())) requests.tellFewerDays(it.id(), by);
        if (same || named != null && waiting.isPresent() && waiting.get().of().equals(named)) return Result.DONE;
        requests.withdraw(it.id(), by);
        if (!Objects.equals(named, it.substitute())) requests.tellFewerDays(it.id(), by);
        if (named != null) requests.ask(it.id(), it.staff(), named, by);
        return Result.DONE;
    }

    Result cancel(Acting.Staff by, Away it) {
        if (!book.cancel(it.id())) return Result.GONE;
        requests.withdraw(it.id(), by);
        requests.tellFewerDays(it.id(), by);
        return Result.DONE;
    }

    private boolean isAway(InstitutionId own, @Nullable StaffId named, LocalDate from, LocalDate until) {
        return named != null && book.overlapping(own, named, from, until, null).isPresent();
    }
}
