package pl.sciezka.client.household;

import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.CurrentActing;

/// Removes a member who was entered by mistake: nothing of what was said stays, only the trace. The last member takes
/// the household along.
@Component
class RemoveMember {

    enum Outcome {
        DONE,
        /// All others are related to this one.
        OTHERS_FIRST
    }

    private final HouseholdRecords records;
    private final Removals removals;
    private final TellOfHousehold tell;

    RemoveMember(HouseholdRecords records, Removals removals, TellOfHousehold tell) {
        this.records = records;
        this.removals = removals;
        this.tell = tell;
    }

    /// Throws when somebody else changed the household since the form was opened.
    Outcome remove(Household it, int version, PersonId asking, Member member, RemovalReason reason) {
        var only = it.members().size() == 1;
        if (member.isFirst() && !only) return Outcome.OTHERS_FIRST;
        records.touch(it.id(), version);
        removals.member(member.id());
        if (only) removals.household(it.id());
        var hangsOn = it.first().map(Member::person).orElse(asking);
        removals.trace(it.id(), hangsOn, reason, CurrentActing.staff());
        tell.changed(it.persons(), asking, only ? "household-gone" : "household-removed");
        return Outcome.DONE;
    }
}
