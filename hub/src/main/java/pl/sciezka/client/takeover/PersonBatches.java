package pl.sciezka.client.takeover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonRow;
import pl.sciezka.client.person.PersonKeys;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.Seal;
import pl.sciezka.storage.Seals;

/// Persons of the own institution by the thousand: one statement per table, whatever their number.
@Repository
class PersonBatches {

    private static final String STORED = """
            select p.id, p.case_number, p.birth_date, p.pesel_index, p.document_index,
                   i.surname, i.given_name, i.second_name, i.birth_year, i.sex, i.gmina_teryt, i.gmina_name,
                   c.person_id as contact_id, c.telephone, c.email, c.locality, c.street, c.postal_code,
                   e.person_id as employment_id, e.registered_since, e.registered_until, e.end_reason, e.profession,
                   (select array_agg(b.kind order by b.from_day, b.kind)
                      from client.benefit b where b.person_id = p.id) as benefit_kinds,
                   (select array_agg(b.from_day || '/' || coalesce(b.to_day::text, '') order by b.from_day, b.kind)
                      from client.benefit b where b.person_id = p.id) as benefit_days
              from meant
              join client.person p on p.id = meant.id
              join client.identity i on i.person_id = p.id
              left join client.contact c on c.person_id = p.id
              left join client.employment e on e.person_id = p.id
            """;

    private final JdbcClient sql;
    private final Seals seals;

    PersonBatches(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    Seal seal(InstitutionId institution) {
        return seals.of(institution);
    }

    /// Until the end of the transaction, or until told otherwise, each statement is planned for the tables as they are.
    /// A plan from the beginning of a list would go on reading whole tables that were empty then.
    void planAnew(boolean anew) {
        sql.sql("select set_config('plan_cache_mode', :mode, true)")
                .param("mode", anew ? "force_custom_plan" : "auto")
                .query(String.class)
                .single();
    }

    /// Everybody whose PESEL or document one of the rows names.
    List<StoredPerson> numbered(InstitutionId institution, List<PersonData> rows) {
        var seal = seal(institution);
        return sql.sql("""
                with meant as (
                    select id from client.person
                     where institution_id = :institution and pesel_index in (select unnest(:pesels))
                    union
                    select id from client.person
                     where institution_id = :institution and document_index in (select unnest(:documents)))
                """ + STORED)
                .param("institution", institution.value())
                .param(
                        "pesels",
                        indexes(
                                rows,
                                row -> row.pesel() == null
                                        ? null
                                        : seal.index(row.pesel().value())))
                .param("documents", indexes(rows, row -> PersonKeys.documentIndex(seal, row)))
                .query((row, _) -> new StoredPersonReader(seal).read(row))
                .list();
    }

    /// Everybody born on the same day as one of the rows: many, so only rows that no number decides should ask.
    List<StoredPerson> bornWith(InstitutionId institution, List<PersonData> rows) {
        var days = days(rows);
        if (days.length == 0) return List.of();
        var reader = new StoredPersonReader(seal(institution));
        return sql.sql("""
                with meant as (
                    select id from client.person
                     where institution_id = :institution and birth_date in (select unnest(cast(:days as date[]))))
                """ + STORED)
                .param("institution", institution.value())
                .param("days", days)
                .query((row, _) -> reader.read(row))
                .list();
    }

    /// The first of these persons by surname.
    List<PersonRow> first(List<PersonId> persons, int limit) {
        return sql.sql("""
                select p.id, i.surname, i.given_name, i.birth_year, i.gmina_name, p.case_number, p.adviser_since,
                       p.protected_since is not null as guarded, 0 as partners
                  from client.person p
                  join client.identity i on i.person_id = p.id
                 where p.id in (select unnest(:persons))
                 order by i.surname collate "pl-x-icu", i.given_name, p.id limit :limit
                """)
                .param("persons", ids(persons))
                .param("limit", limit)
                .query(PersonRow.class)
                .list();
    }

    static UUID[] ids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static byte[][] indexes(List<PersonData> rows, Function<PersonData, byte @Nullable []> index) {
        return rows.stream().map(index).filter(Objects::nonNull).toArray(byte[][]::new);
    }

    private static String[] days(List<PersonData> rows) {
        return rows.stream()
                .map(PersonData::birthDate)
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .distinct()
                .toArray(String[]::new);
    }
}
