package pl.sciezka.client.person;

import java.sql.Types;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.PersonBrief;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.storage.Seals;

/// Where persons of the own institution are kept.
@Repository
public class Persons {

    private final JdbcClient sql;
    private final Seals seals;
    private final PersonGroups groups;

    Persons(JdbcClient sql, Seals seals, PersonGroups groups) {
        this.sql = sql;
        this.seals = seals;
        this.groups = groups;
    }

    void add(PersonId id, InstitutionId institution, PersonData data) {
        var seal = seals.of(institution);
        sql.sql("""
                insert into client.person (id, institution_id, case_number, folded_name, birth_date, pesel_sealed,
                                           pesel_index, document_kind, document_sealed, document_index)
                values (:id, :institution, :caseNumber, :folded, :birthDate, :peselSealed,
                        :peselIndex, :documentKind, :documentSealed, :documentIndex)
                """)
                .param("id", id.value())
                .param("institution", institution.value())
                .param("caseNumber", data.caseNumber())
                .param("folded", PersonKeys.folded(data.identity()))
                .param("birthDate", PersonKeys.birthDate(data))
                .param(
                        "peselSealed",
                        data.pesel() == null ? null : seal.close(data.pesel().value()),
                        Types.BINARY)
                .param(
                        "peselIndex",
                        data.pesel() == null ? null : seal.index(data.pesel().value()),
                        Types.BINARY)
                .param(
                        "documentKind",
                        data.document() == null ? null : data.document().kind())
                .param("documentSealed", PersonKeys.documentSealed(seal, data), Types.BINARY)
                .param("documentIndex", PersonKeys.documentIndex(seal, data), Types.BINARY)
                .update();
        groups.add(id, institution, data);
    }

    Optional<PersonId> findByPesel(InstitutionId institution, Pesel pesel) {
        return sql.sql("""
                select id from client.person where institution_id = :institution and pesel_index = :index
                """)
                .param("institution", institution.value())
                .param("index", seals.of(institution).index(pesel.value()))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    public Optional<Pesel> pesel(InstitutionId institution, PersonId id) {
        return sql.sql("""
                select pesel_sealed from client.person
                 where id = :id and institution_id = :institution and pesel_sealed is not null
                """)
                .param("id", id.value())
                .param("institution", institution.value())
                .query((row, _) -> new Pesel(seals.of(institution).open(row.getBytes(1))))
                .optional();
    }

    /// Whether somebody else of the own list has this number already.
    boolean isTaken(InstitutionId institution, PersonData data, @Nullable PersonId except) {
        return data.pesel() != null
                && findByPesel(institution, data.pesel())
                        .filter(it -> !it.equals(except))
                        .isPresent();
    }

    Optional<PersonBrief> brief(InstitutionId institution, PersonId id) {
        return sql.sql("""
                select p.id, i.surname, i.given_name, i.birth_year, i.gmina_name, c.telephone,
                       p.protected_since is not null as guarded
                  from client.person p
                  join client.identity i on i.person_id = p.id
                  left join client.contact c on c.person_id = p.id
                 where p.id = :id and p.institution_id = :institution
                """)
                .param("id", id.value())
                .param("institution", institution.value())
                .query(PersonBrief.class)
                .optional();
    }

    Map<PersonId, String> names(InstitutionId institution, Collection<PersonId> ids) {
        return sql
                .sql("""
                select person_id, surname || ' ' || given_name as name
                  from client.identity
                 where person_id in (:ids) and institution_id = :institution
                """)
                .param("ids", ids.stream().map(PersonId::value).distinct().toList())
                .param("institution", institution.value())
                .query((row, _) -> Map.entry(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
