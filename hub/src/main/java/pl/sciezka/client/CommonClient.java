package pl.sciezka.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Common client (wspólny klient) as one of its institutions sees it: itself first, then the members it has sight of.
/// `clause` is the one under which it was born.
public record CommonClient(CommonClientId id, UUID clause, List<Member> members) {

    /// One institution's membership: its own record of the person, since when, and the clause under which it and the
    /// acting institution see each other; null for the acting one itself.
    public record Member(
            InstitutionId institution,
            PersonId person,
            LocalDate since,
            @Nullable UUID clause) {}

    public List<InstitutionId> institutions() {
        return members.stream().map(Member::institution).toList();
    }

    /// The other members' institutions, from the point of view of `own`.
    public List<InstitutionId> partnersOf(InstitutionId own) {
        return institutions().stream().filter(it -> !it.equals(own)).toList();
    }
}
