package pl.sciezka.client.person;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// What a list wrote over waits for whoever corrected it, as one matter for each person, until it is put back or left.
/// Of those who work here no more the coordinators see it.
@Component
class OverwrittenWaiting implements WaitingItems {

    /// Working days to look at it: a custom of this program.
    private static final int LOOK_WITHIN = 5;

    private final Overwritten overwritten;
    private final Colleagues colleagues;
    private final Texts texts;

    OverwrittenWaiting(Overwritten overwritten, Colleagues colleagues, Texts texts) {
        this.overwritten = overwritten;
        this.colleagues = colleagues;
        this.texts = texts;
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        return by(staff, List.of(staff.staff()));
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var working = colleagues.in(coordinator.institution()).stream()
                .map(Colleague::staff)
                .toList();
        return by(
                coordinator,
                overwritten.authors(coordinator.institution()).stream()
                        .filter(it -> !working.contains(it))
                        .toList());
    }

    private List<Waiting> by(Acting.Staff reader, Collection<StaffId> authors) {
        var fields = overwritten.by(reader.institution(), authors).stream()
                .collect(groupingBy(Overwritten.Field::person, LinkedHashMap::new, Collectors.toList()));
        return fields.entrySet().stream()
                .map(it -> waiting(it.getKey(), it.getValue()))
                .toList();
    }

    private Waiting waiting(PersonId person, List<Overwritten.Field> fields) {
        var named = PersonField.named(
                texts, fields.stream().map(Overwritten.Field::field).toList());
        Instant since = fields.stream()
                .map(Overwritten.Field::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Waiting(
                "correction.waiting",
                List.of(named),
                person,
                null,
                CorrectionPages.path(person),
                since,
                WorkingDays.after(Warsaw.dayOf(since), LOOK_WITHIN),
                null);
    }
}
