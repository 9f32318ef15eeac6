package pl.sciezka.client.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonBrief;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonRow;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Pesel;

/// The record of an institution's persons (kartoteka), as other modules and the own list ask it. Journals each answer.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordOfPersons implements OwnPersons {

    private final Persons persons;
    private final ListedPersons listed;
    private final Journal journal;

    RecordOfPersons(Persons persons, ListedPersons listed, Journal journal) {
        this.persons = persons;
        this.listed = listed;
        this.journal = journal;
    }

    @Override
    public PersonId add(InstitutionId institution, PersonData data) {
        var id = PersonId.next();
        persons.add(id, institution, data);
        journal.changed("journal.person-added", new Seen(id, institution));
        return id;
    }

    @Override
    public Optional<PersonId> findByPesel(InstitutionId institution, Pesel pesel) {
        return persons.findByPesel(institution, pesel);
    }

    @Override
    public List<PersonRow> search(InstitutionId institution, String words, int limit, int offset) {
        return seen(institution, listed.search(institution, Selection.ALL, null, words, limit, offset));
    }

    /// A part of the own list, for a member of staff.
    List<PersonRow> selected(Selection selection, Acting.Staff reader, int limit, int offset) {
        var own = reader.institution();
        return seen(own, listed.search(own, selection, reader.staff(), "", limit, offset));
    }

    private List<PersonRow> seen(InstitutionId institution, List<PersonRow> rows) {
        journal.looked(
                "journal.own-list",
                rows.stream().map(row -> new Seen(row.id(), institution)).toList());
        return rows;
    }

    @Override
    public Optional<PersonBrief> brief(InstitutionId institution, PersonId id) {
        var found = persons.brief(institution, id);
        found.ifPresent(_ -> journal.looked("journal.person-brief", new Seen(id, institution)));
        return found;
    }

    @Override
    public Map<PersonId, String> names(InstitutionId institution, Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        var names = persons.names(institution, ids);
        journal.looked(
                "journal.person-names",
                names.keySet().stream().map(id -> new Seen(id, institution)).toList());
        return names;
    }
}
