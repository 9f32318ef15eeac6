package pl.sciezka.retention;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ClosedMatters.Matter;
import pl.sciezka.shell.Exporting;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// The calendar itself, and one group of it with its matters.
@Pages("/retention")
class CalendarPages {

    private static final int PAGE_SIZE = 50;

    private final ReadCalendar readCalendar;
    private final ReadMatters readMatters;
    private final Staff staff;
    private final Clock clock;

    CalendarPages(ReadCalendar readCalendar, ReadMatters readMatters, Staff staff, Clock clock) {
        this.readCalendar = readCalendar;
        this.readMatters = readMatters;
        this.staff = staff;
        this.clock = clock;
    }

    record Calendar(ReadCalendar.Calendar calendar, int thisYear) implements Page {

        long due() {
            return calendar.groups().stream().filter(it -> it.waits(thisYear)).count();
        }

        boolean empty() {
            return calendar.groups().isEmpty() && calendar.unclassed().isEmpty();
        }
    }

    /// `readers` may open the matters themselves.
    record OneGroup(
            Group group, List<Matter> matters, Role[] readers, Staff.Names names, int page, boolean more, int thisYear)
            implements Page {}

    @GetMapping
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.OWN_TASKS)
    Calendar calendar() {
        return new Calendar(readCalendar.of(CurrentActing.staff().institution()), thisYear());
    }

    @GetMapping("/groups/{category}/{year}")
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.OWN_TASKS)
    OneGroup group(
            @PathVariable CategoryId category, @PathVariable int year, @RequestParam(defaultValue = "1") int page) {
        var own = CurrentActing.staff().institution();
        var group = readCalendar.group(own, category, year).orElseThrow(Absent::new);
        var number = Math.clamp(page, 1, 100_000);
        int most = Exporting.rows(PAGE_SIZE);
        var found = readMatters.of(own, group, most + 1, (number - 1) * PAGE_SIZE);
        return new OneGroup(
                group,
                found.stream().limit(most).toList(),
                readCalendar.source(group.category().kind()).readers().toArray(Role[]::new),
                staff.names(group.decisions().stream().map(it -> it.mark().by())),
                number,
                found.size() > most,
                thisYear());
    }

    private int thisYear() {
        return Warsaw.today(clock).getYear();
    }
}
