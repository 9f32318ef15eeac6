package pl.sciezka.adviser.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.CommonAdvisers;
import pl.sciezka.adviser.OnDuty;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Requests to take over that wait for the reader's answer, and changes that the reader has not read yet.
@Component
class ChangesWaiting implements WaitingItems {

    /// Working days to answer, and to read what changed: a custom of this program, no statutory term.
    private static final int WITHIN = 3;

    private final Changes changes;
    private final CommonAdvisers terms;
    private final ReadChanges read;
    private final AskedHere askedHere;
    private final OnDuty onDuty;
    private final People people;
    private final Clock clock;

    ChangesWaiting(
            Changes changes,
            CommonAdvisers terms,
            ReadChanges read,
            AskedHere askedHere,
            OnDuty onDuty,
            People people,
            Clock clock) {
        this.changes = changes;
        this.terms = terms;
        this.read = read;
        this.askedHere = askedHere;
        this.onDuty = onDuty;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var result = new ArrayList<Waiting>(asked(askedHere.of(staff), staff, null));
        result.addAll(news(staff));
        return result;
    }

    /// Only who was asked can take over, and only who was concerned can have read it.
    @Override
    public boolean passesToSubstitute() {
        return false;
    }

    /// Nobody has answered for so long that a coordinator has to speak to them.
    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var today = Warsaw.today(clock);
        var late = changes.askedOf(coordinator.institution()).stream()
                .filter(it -> it.taker() != null && due(it.askedAt()).isBefore(today))
                .toList();
        var names = people.of(coordinator.institution(), late);
        return late.stream()
                .flatMap(it -> asked(List.of(it), coordinator, names.taker(it)).stream())
                .toList();
    }

    /// Several own clients at once are one line.
    private List<Waiting> asked(List<Change> asked, Acting.Staff staff, @Nullable String onWhom) {
        var names = people.of(staff.institution(), asked);
        var own = asked.stream().filter(it -> it.matter() == Matter.OWN).toList();
        var result = new ArrayList<Waiting>();
        if (own.size() > 1)
            result.add(Waiting.withoutClient(
                    "adviser.waiting.several",
                    List.of(names.asker(own.getFirst()), String.valueOf(own.size())),
                    "/advisers",
                    own.getFirst().askedAt(),
                    due(own.getFirst().askedAt())));
        for (var it : asked) {
            if (own.size() > 1 && it.matter() == Matter.OWN) continue;
            var person = askedHere.own(it, staff);
            if (person == null && it.matter() != Matter.SUBSTITUTE) continue;
            result.add(new Waiting(
                    "adviser.waiting.asked." + it.matter(),
                    List.of(names.asker(it)),
                    person,
                    null,
                    person == null ? "/advisers" : path(person),
                    it.askedAt(),
                    due(it.askedAt()),
                    onWhom));
        }
        return result;
    }

    private List<Waiting> news(Acting.Staff staff) {
        var own = staff.institution();
        var seen = read.by(staff.staff(), own);
        var answered = changes.answeredAt(own, read.newsSince()).stream()
                .filter(it -> ReadChanges.concerns(it, staff, read.newsSince()) && !seen.contains(it.id()))
                .filter(it -> it.person() != null)
                .toList();
        var names = people.of(own, answered);
        var told = new HashSet<CommonClientId>();
        var result = new ArrayList<Waiting>();
        for (var it : answered) {
            if (it.client() != null) told.add(it.client());
            var at = it.answeredAt() == null ? it.askedAt() : it.answeredAt();
            result.add(news(
                    "adviser.waiting." + it.state() + "." + it.matter(),
                    List.of(names.taker(it), it.answer() == null ? "" : it.answer()),
                    Objects.requireNonNull(it.person()),
                    at));
        }
        result.addAll(newJoint(staff, seen, told));
        return result;
    }

    private List<Waiting> newJoint(Acting.Staff staff, Set<UUID> seen, Set<CommonClientId> told) {
        var own = staff.institution();
        var since = terms.writtenSince(own, read.newsSince());
        since.values()
                .removeIf(
                        it -> it.staff().equals(staff.staff()) || seen.contains(it.id()) || told.contains(it.client()));
        var duty = onDuty.of(own, since.keySet(), Warsaw.today(clock));
        var result = new ArrayList<Waiting>();
        since.forEach((person, it) -> {
            if (Objects.requireNonNull(duty.get(person)).isUpTo(staff))
                result.add(news("adviser.waiting.joint", people.named(it), person, it.writtenAt()));
        });
        return result;
    }

    private static Waiting news(String what, List<String> arguments, PersonId person, Instant at) {
        return new Waiting(what, arguments, person, null, path(person), at, due(at), null);
    }

    private static String path(PersonId person) {
        return "/clients/" + person.value() + "/adviser";
    }

    private static LocalDate due(Instant since) {
        return WorkingDays.after(Warsaw.dayOf(since), WITHIN);
    }
}
