package pl.sciezka.client.household;

import static pl.sciezka.client.FieldChange.between;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.FieldChange;
import pl.sciezka.client.History;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.CurrentActing;

/// Writes own households: begins them, lets members join, leave and part, corrects. Journals every own person in it,
/// and tells the person's history that it was done, without saying what.
@Component
class KeepHousehold {

    private final HouseholdRecords records;
    private final History history;
    private final Journal journal;
    private final Clock clock;

    KeepHousehold(HouseholdRecords records, History history, Journal journal, Clock clock) {
        this.records = records;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    /// Begins with this person, to whom all others are related.
    UUID begin(PersonId person, Member.Facts first, LocalDate from) {
        var staff = CurrentActing.staff();
        var id = records.open(staff, today());
        records.add(id, staff, new Member(UUID.randomUUID(), person, first, from, null));
        written(List.of(person), person);
        return id;
    }

    void join(Household it, int version, PersonId asking, Member newcomer) {
        records.touch(it.id(), version);
        records.add(it.id(), CurrentActing.staff(), newcomer);
        var persons = new ArrayList<>(it.persons());
        if (newcomer.person() != null && !persons.contains(newcomer.person())) persons.add(newcomer.person());
        written(persons, asking);
    }

    void leave(Household it, int version, PersonId asking, List<Member> leaving, LocalDate day) {
        records.touch(it.id(), version);
        leaving.forEach(each -> records.leave(each.id(), day));
        written(it.persons(), asking);
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
        written(it.persons(), asking);
    }

    void correct(Household it, int version, PersonId asking, Member member, Member.Facts now, String reason) {
        records.touch(it.id(), version);
        records.correct(member.id(), now, changes(it, member.facts(), now), reason, CurrentActing.staff());
        written(it.persons(), asking);
    }

    void addGoal(Household it, int version, PersonId asking, String text) {
        records.touch(it.id(), version);
        records.addGoal(it.id(), CurrentActing.staff(), text, today());
        written(it.persons(), asking);
    }

    void moveGoal(Household it, int version, PersonId asking, UUID goal, Goal.State state) {
        records.touch(it.id(), version);
        records.moveGoal(it.id(), goal, state, today());
        written(it.persons(), asking);
    }

    static List<FieldChange> changes(Household it, Member.Facts was, Member.Facts now) {
        return FieldChange.all(
                between("givenName", was.givenName(), now.givenName()),
                between("birthYear", was.birthYear(), now.birthYear()),
                between("relation", was.relation(), now.relation()),
                between("keepsHouse", was.keepsHouse(), now.keepsHouse()),
                between("occupation", was.occupation(), now.occupation()),
                between("occupationYear", was.occupationYear(), now.occupationYear()),
                between("supportedBy", name(it, was.supportedBy()), name(it, now.supportedBy())));
    }

    private static @Nullable String name(Household it, @Nullable UUID member) {
        return member == null
                ? null
                : it.member(member).map(found -> found.facts().givenName()).orElse(null);
    }

    private void written(List<PersonId> persons, PersonId asking) {
        var own = CurrentActing.staff().institution();
        journal.changed(
                "journal.household-changed",
                persons.stream().map(it -> new Seen(it, own)).toList());
        history.tell(asking, "household", null, HouseholdPages.path(asking), Set.of());
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
