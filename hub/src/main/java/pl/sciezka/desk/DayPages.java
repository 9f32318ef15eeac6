package pl.sciezka.desk;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Severity;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// Mój dzień: everything that waits for the reader, and what the reader waits for. For coordinators: what climbed. For
/// whoever does not work with clients, an administrator too: only what has nothing to do with them ([Matters]).
@Pages("/day")
class DayPages {

    private final Matters matters;

    DayPages(Matters matters) {
        this.matters = matters;
    }

    /// `next` is the nearest matter that others have to do; shown when nothing waits for the reader.
    record Day(List<Matter> mine, List<Matter> others, int climbed, boolean coordinates) implements Page {

        List<Matter> of(Severity severity) {
            return mine.stream().filter(it -> it.severity() == severity).toList();
        }

        @Nullable
        Matter next() {
            return others.isEmpty() ? null : others.getFirst();
        }
    }

    record Stuck(List<Matter> matters) implements Page {

        List<Matter> of(Severity severity) {
            return matters.stream().filter(it -> it.severity() == severity).toList();
        }
    }

    @GetMapping
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR, LOCAL_ADMINISTRATOR},
            purpose = Purpose.JOINT_SERVICE,
            oneTransaction = false)
    Day day() {
        var staff = CurrentActing.staff();
        var coordinates = staff.roles().contains(Role.COORDINATOR);
        var all = matters.of(staff);
        return new Day(
                all.stream().filter(it -> it.waiting().onWhom() == null).toList(),
                all.stream().filter(it -> it.waiting().onWhom() != null).toList(),
                coordinates ? matters.climbedTo(staff).size() : 0,
                coordinates);
    }

    @GetMapping("/stuck")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.JOINT_SERVICE,
            oneTransaction = false)
    Stuck stuck() {
        return new Stuck(matters.climbedTo(CurrentActing.staff()));
    }
}
