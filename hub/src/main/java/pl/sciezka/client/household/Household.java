package pl.sciezka.client.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Household (gospodarstwo domowe) as one institution recorded it: everybody who is or was a member, by day, and goals.
record Household(UUID id, InstitutionId holder, int version, List<Member> members, List<Goal> goals) {

    Household {
        members = List.copyOf(members);
        goals = List.copyOf(goals);
    }

    List<Member> on(LocalDate day) {
        return members.stream().filter(it -> it.on(day)).toList();
    }

    List<Member> notOn(LocalDate day) {
        return members.stream().filter(it -> !it.on(day)).toList();
    }

    Optional<Member> member(UUID id) {
        return members.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// With whom it began, and to whom all others are related; none when the record of that person is gone.
    Optional<Member> first() {
        return members.stream().filter(Member::isFirst).findFirst();
    }

    /// Own persons among the members, once each.
    List<PersonId> persons() {
        return members.stream()
                .flatMap(it -> Optional.ofNullable(it.person()).stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "Household[" + id + "]";
    }
}
