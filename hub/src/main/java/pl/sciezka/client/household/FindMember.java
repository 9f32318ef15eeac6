package pl.sciezka.client.household;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Finds whom a form means in our record, and what stands in the way.
@Component
class FindMember {

    record Found(
            PersonId person, String givenName, @Nullable Integer birthYear) {}

    /// Either what is wrong, or whom it means; both null for somebody who is only named.
    record Answer(FormErrors errors, @Nullable Found found) {}

    private final OwnPersons persons;
    private final Households households;

    FindMember(OwnPersons persons, Households households) {
        this.persons = persons;
        this.households = households;
    }

    Found own(PersonId person) {
        var it = persons.brief(CurrentActing.staff().institution(), person).orElseThrow(Absent::new);
        return new Found(person, it.givenName(), it.birthYear());
    }

    boolean elsewhere(PersonId person, LocalDate from) {
        return households.elsewhere(person, from, null, null);
    }

    /// Whether this member, if an own person, belonged to any household on another spell of the same days.
    boolean overlaps(Member it) {
        return it.person() != null && households.elsewhere(it.person(), it.from(), it.to(), it.id());
    }

    Answer of(MemberTyped typed, LocalDate today) {
        var errors = typed.newcomerErrors(today);
        if (errors.done().any()) return new Answer(errors.done(), null);
        if (!typed.looksUp()) return new Answer(errors.done(), null);
        var rows = persons.search(CurrentActing.staff().institution(), Typed.text(typed.own()), 2, 0);
        errors.when(rows.isEmpty(), "own", "household.error.nobody");
        errors.when(rows.size() > 1, "own", "household.error.several");
        if (errors.done().any()) return new Answer(errors.done(), null);
        var found = own(rows.getFirst().id());
        errors.when(elsewhere(found.person(), typed.day()), "own", "household.error.twice");
        return new Answer(errors.done(), found);
    }
}
