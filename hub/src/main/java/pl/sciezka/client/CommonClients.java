package pl.sciezka.client;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// How common clients are born and undone. Each side writes its own half: one opens a person, the other takes the
/// opening up; the database refuses anything else. Runs inside the caller's transaction.
public interface CommonClients {

    /// What came of taking an opening up.
    sealed interface TakenUp {
        record Born(CommonClientId commonClient) implements TakenUp {}

        /// The holder's other partners are being told; the membership follows by itself, announced like any other.
        record OthersAreTold(CommonClientId commonClient) implements TakenUp {}

        /// The opening was withdrawn, answered before or is past its last day, or a person is protected meanwhile.
        record NoLongerOpen() implements TakenUp {}

        /// Both persons already belong to common clients with others, or with another record of the same institution;
        /// joining those is for people to decide.
        record BothElsewhere() implements TakenUp {}
    }

    /// The common client this own person belongs to, with the members the acting institution may see.
    Optional<CommonClient> of(PersonId own);

    /// The own person behind a common client; empty when the acting institution is no member.
    Optional<PersonId> ownPerson(CommonClientId id, InstitutionId own);

    /// Opens an own, unprotected person to a partner under a clause. Throws when the person is protected.
    OpeningId open(PersonId person, InstitutionId own, InstitutionId to, UUID clause);

    /// The same until the end of a day: past it the opening cannot be taken up any more.
    OpeningId open(PersonId person, InstitutionId own, InstitutionId to, UUID clause, @Nullable LocalDate until);

    void close(OpeningId opening);

    /// The acting institution answers an opening with its own person.
    TakenUp takeUp(OpeningId opening, InstitutionId own, PersonId ownPerson);

    /// Takes the own person out: sight in both directions ends at once. Empty when it belongs to no common client.
    Optional<CommonClientLeft> leave(PersonId own, InstitutionId institution, LeaveReason reason);

    /// Why the own person left a common client last; empty while it is a member.
    Optional<LeaveReason> reasonOf(PersonId own, CommonClientId id);
}
