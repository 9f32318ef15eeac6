package pl.sciezka.client;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Pesel;

/// The acting institution's own persons: what other modules may do with them. Every method writes the journal and must
/// run inside a transaction.
public interface OwnPersons {

    PersonId add(InstitutionId institution, PersonData data);

    Optional<PersonId> findByPesel(InstitutionId institution, Pesel pesel);

    /// At most `limit` rows of the own list, by surname.
    List<PersonRow> search(InstitutionId institution, String words, int limit, int offset);

    /// Empty when there is no such person in the own list.
    Optional<PersonBrief> brief(InstitutionId institution, PersonId id);

    /// Names of own persons for a list of matters, surname first; those of other institutions are left out.
    Map<PersonId, String> names(InstitutionId institution, Collection<PersonId> ids);
}
