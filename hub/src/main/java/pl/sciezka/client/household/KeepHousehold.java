package pl.sciezka.client.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CorrectionReason;
import pl.sciezka.client.WhyCorrected;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.CurrentActing;

/// Writes own households: begins them, lets members join, leave and part, corrects.
@Component
class KeepHousehold {

    private final HouseholdRecords records;
    private final TellOfHousehold tell;
    private final Clock clock;

    KeepHousehold(HouseholdRecords records, TellOfHousehold tell, Clock clock) {
        this.records = records;
        this.tell = tell;
        this.clock = clock;
    }

    /// Begins with this person, to whom all others are related.
    UUID begin(PersonId person, Member.Facts first, LocalDate from) {
        var staff = CurrentActing.staff();
        var id = records.open(staff, today());
        records.add(id, staff, new Member(UUID.randomUUID(), person, first, from, null));
        tell.changed(List.of(person), person, "household-began");
        return id;
    }

    void join(Household it, int version, PersonId asking, Member newcomer) {
        records.touch(it.id(), version);
        records.add(it.id(), CurrentActing.staff(), newcomer);
        var persons = new ArrayList<>(it.persons());
        if (newcomer.person() != null && !persons.contains(newcomer.person())) persons.add(newcomer.person());
        tell.changed(persons, asking, "household-joined");
    }

    void leave(Household it, int version, PersonId asking, List<Member> leaving, LocalDate day) {
        records.touch(it.id(), version);
        leaving.forEach(each -> records.leave(each.id(), day));
        tell.changed(it.persons(), asking, "household-left");
    }

    /// Those who part leave on that day and begin a household of their own; the first of them is its first person.
    void part(Household it, int version, PersonId asking, List<Member> parting, LocalDate day) {
        var staff = CurrentActing.staff();
        records.touch(it.id(), version);
        var fresh = records.open(staff, today());
        var moved = new HashMap<UUID, UUID>();
        for (var each : parting) {
            records.leave(each.id(), day);
            var facts = each.facts();
            var id = UUID.randomUUID();
            moved.put(each.id(), id);
            records.add(
                    fresh,
                    staff,
                    new Member(
                            id,
                            each.person(),
                            new Member.Facts(
                                    facts.givenName(),
                                    facts.birthYear(),
                                    each.equals(parting.getFirst()) ? Relation.FIRST : Relation.OTHER_RELATIVE,
                                    facts.keepsHouse(),
                                    facts.occupation(),
                                    facts.occupationYear(),
                                    facts.supportedBy() == null ? null : moved.get(facts.supportedBy())),
                            day,
                            null));
        }
        tell.changed(it.persons(), asking, "household-parted");
    }

    /// A name that was a mistake is kept nowhere.
    void correct(
            Household it,
            int version,
            PersonId asking,
            Member member,
            Member.Facts now,
            LocalDate since,
            WhyCorrected why) {
        records.touch(it.id(), version);
        var changes = member.changesTo(now, since);
        records.correct(member.id(), now, since, changes, why, CurrentActing.staff());
        var named = !member.facts().givenName().equals(now.givenName());
        if (named && why.reason() == CorrectionReason.MISTAKE)
            records.forget(member.id(), member.facts().givenName());
        var support = changes.stream().allMatch(change -> change.field().equals("supportedBy"));
        tell.changed(it.persons(), asking, support ? "household-support" : "household-facts");
    }

    void addGoal(Household it, int version, PersonId asking, String text) {
        records.touch(it.id(), version);
        records.addGoal(it.id(), CurrentActing.staff(), text, today());
        tell.changed(it.persons(), asking, "household-goal");
    }

    void moveGoal(Household it, int version, PersonId asking, UUID goal, Goal.State state) {
        records.touch(it.id(), version);
        records.moveGoal(it.id(), goal, state, today());
        tell.changed(it.persons(), asking, "household-goal-moved");
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
