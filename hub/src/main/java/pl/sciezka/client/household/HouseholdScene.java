package pl.sciezka.client.household;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;

/// In the demonstration: a client with a partner who lost work, a child, and an older child who moved out.
@Component
class HouseholdScene implements DemonstrationScene {

    private final KeepHousehold keep;
    private final ReadHousehold read;
    private final FindMember find;
    private final Clock clock;

    HouseholdScene(KeepHousehold keep, ReadHousehold read, FindMember find, Clock clock) {
        this.keep = keep;
        this.read = read;
        this.find = find;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "household";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var today = Warsaw.today(clock);
        var year = today.getYear();
        var began = today.minusYears(2);
        var client = find.own(person);
        keep.begin(
                person,
                new Member.Facts(
                        client.givenName(), client.birthYear(), Relation.FIRST, true, Occupation.WORKS, year, null),
                began);
        var first = own(person).members().getFirst().id();
        join(person, new Member.Facts("Roman", year - 41, Relation.PARTNER, true, Occupation.UNEMPLOYED, year, first));
        join(person, new Member.Facts("Zosia", year - 9, Relation.CHILD, true, Occupation.LEARNS, year, first));
        var son = new Member.Facts("Kacper", year - 20, Relation.CHILD, true, Occupation.WORKS, year, null);
        join(person, son);
        var it = own(person);
        keep.leave(
                it,
                it.version(),
                person,
                it.members().stream().filter(each -> each.facts().equals(son)).toList(),
                today.minusMonths(3));
        it = own(person);
        keep.addGoal(it, it.version(), person, "Roman wraca do pracy, Zosia ma miejsce w świetlicy");
    }

    private void join(PersonId person, Member.Facts facts) {
        var it = own(person);
        keep.join(
                it,
                it.version(),
                person,
                new Member(UUID.randomUUID(), null, facts, Warsaw.today(clock).minusYears(2), null));
    }

    private Household own(PersonId person) {
        return read.own(person).orElseThrow();
    }
}
