package pl.sciezka.client.takeover;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.ListedRow;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.person.PersonKeys;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.Seals;

/// Writes new and completed persons by the thousand: one statement per table. Columns that a list does not know
/// (adviser, protection, leaving) are never named here.
@Repository
class PersonUpserts {

    private final JdbcClient sql;
    private final Seals seals;

    PersonUpserts(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    void write(InstitutionId institution, Map<PersonId, PersonData> persons) {
        if (persons.isEmpty()) return;
        var batch = new Batch(institution, List.copyOf(persons.entrySet()));
        persons(batch);
        identities(batch);
        contacts(batch.with(it -> it.contact() != null));
        employments(batch.with(it -> it.employment() != null));
        benefits(batch);
    }

    /// What was known before is known to be so still.
    void confirm(Set<PersonId> persons, ListedRow by) {
        if (persons.isEmpty()) return;
        for (var table : List.of("identity", "contact", "employment"))
            sql.sql("update client." + table + " set source = :source, as_of = :day where person_id = any (:ids)")
                    .param("source", by.source())
                    .param("day", by.asOf())
                    .param("ids", PersonBatches.ids(persons))
                    .update();
    }

    /// Columns of the same rows as arrays, to be unnested side by side.
    private record Batch(InstitutionId institution, List<Map.Entry<PersonId, PersonData>> rows) {

        Batch with(Function<PersonData, Boolean> wanted) {
            return new Batch(
                    institution,
                    rows.stream().filter(row -> wanted.apply(row.getValue())).toList());
        }

        UUID[] ids() {
            return rows.stream().map(row -> row.getKey().value()).toArray(UUID[]::new);
        }

        String[] texts(Function<PersonData, @Nullable Object> column) {
            return rows.stream()
                    .map(row -> column.apply(row.getValue()))
                    .map(it -> it == null ? null : it.toString())
                    .toArray(String[]::new);
        }

        byte[][] bytes(Function<PersonData, byte @Nullable []> column) {
            return rows.stream().map(row -> column.apply(row.getValue())).toArray(byte[][]::new);
        }

        JdbcClient.StatementSpec into(JdbcClient.StatementSpec statement) {
            return statement
                    .param("institution", institution.value())
                    .param("ids", ids())
                    .param("sources", texts(PersonData::source))
                    .param("days", texts(PersonData::asOf));
        }
    }

    private void persons(Batch batch) {
        var seal = seals.of(batch.institution());
        sql.sql("""
                insert into client.person as p (id, institution_id, case_number, folded_name, birth_date, pesel_sealed,
                                                pesel_index, document_kind, document_sealed, document_index)
                select id, :institution, case_number, folded_name, cast(birth_date as date), pesel_sealed,
                       pesel_index, document_kind, document_sealed, document_index
                  from unnest(:ids, :caseNumbers, :folded, :birthDates, :peselsSealed, :peselIndexes,
                              :documentKinds, :documentsSealed, :documentIndexes)
                       as t (id, case_number, folded_name, birth_date, pesel_sealed, pesel_index,
                             document_kind, document_sealed, document_index)
                on conflict (id) do update
                   set case_number = excluded.case_number, folded_name = excluded.folded_name,
                       birth_date = excluded.birth_date,
                       pesel_sealed = coalesce(excluded.pesel_sealed, p.pesel_sealed),
                       pesel_index = coalesce(excluded.pesel_index, p.pesel_index),
                       document_kind = coalesce(excluded.document_kind, p.document_kind),
                       document_sealed = coalesce(excluded.document_sealed, p.document_sealed),
                       document_index = coalesce(excluded.document_index, p.document_index),
                       version = p.version + 1
                """)
                .param("institution", batch.institution().value())
                .param("ids", batch.ids())
                .param("caseNumbers", batch.texts(PersonData::caseNumber))
                .param("folded", batch.texts(it -> PersonKeys.folded(it.identity())))
                .param("birthDates", batch.texts(PersonKeys::birthDate))
                .param(
                        "peselsSealed",
                        batch.bytes(it -> it.pesel() == null
                                ? null
                                : seal.close(it.pesel().value())))
                .param(
                        "peselIndexes",
                        batch.bytes(it -> it.pesel() == null
                                ? null
                                : seal.index(it.pesel().value())))
                .param(
                        "documentKinds",
                        batch.texts(it ->
                                it.document() == null ? null : it.document().kind()))
                .param("documentsSealed", batch.bytes(it -> PersonKeys.documentSealed(seal, it)))
                .param("documentIndexes", batch.bytes(it -> PersonKeys.documentIndex(seal, it)))
                .update();
    }

    private void identities(Batch batch) {
        batch.into(sql.sql("""
                insert into client.identity (person_id, institution_id, surname, given_name, second_name, birth_year,
                                             sex, gmina_teryt, gmina_name, source, as_of)
                select id, :institution, surname, given_name, second_name, cast(birth_year as int),
                       sex, gmina_teryt, gmina_name, source, cast(as_of as date)
                  from unnest(:ids, :surnames, :givenNames, :secondNames, :birthYears, :sexes, :gminy, :gminaNames,
                              :sources, :days)
                       as t (id, surname, given_name, second_name, birth_year, sex, gmina_teryt, gmina_name,
                             source, as_of)
                on conflict (person_id) do update
                   set surname = excluded.surname, given_name = excluded.given_name,
                       second_name = excluded.second_name, birth_year = excluded.birth_year, sex = excluded.sex,
                       gmina_teryt = excluded.gmina_teryt, gmina_name = excluded.gmina_name,
                       source = excluded.source, as_of = excluded.as_of
                """))
                .param("surnames", batch.texts(it -> it.identity().surname()))
                .param("givenNames", batch.texts(it -> it.identity().givenName()))
                .param("secondNames", batch.texts(it -> it.identity().secondName()))
                .param("birthYears", batch.texts(it -> it.identity().birthYear()))
                .param("sexes", batch.texts(it -> it.identity().sex()))
                .param(
                        "gminy",
                        batch.texts(it -> it.identity().gmina() == null
                                ? null
                                : it.identity().gmina().value()))
                .param("gminaNames", batch.texts(it -> it.identity().gminaName()))
                .update();
    }

    private void contacts(Batch batch) {
        batch.into(sql.sql("""
                insert into client.contact (person_id, institution_id, telephone, email, locality, street, postal_code,
                                            source, as_of)
                select id, :institution, telephone, email, locality, street, postal_code, source, cast(as_of as date)
                  from unnest(:ids, :telephones, :emails, :localities, :streets, :postalCodes, :sources, :days)
                       as t (id, telephone, email, locality, street, postal_code, source, as_of)
                on conflict (person_id) do update
                   set telephone = excluded.telephone, email = excluded.email, locality = excluded.locality,
                       street = excluded.street, postal_code = excluded.postal_code,
                       source = excluded.source, as_of = excluded.as_of
                """))
                .param("telephones", batch.texts(it -> contact(it).telephone()))
                .param("emails", batch.texts(it -> contact(it).email()))
                .param("localities", batch.texts(it -> contact(it).locality()))
                .param("streets", batch.texts(it -> contact(it).street()))
                .param("postalCodes", batch.texts(it -> contact(it).postalCode()))
                .update();
    }

    private void employments(Batch batch) {
        batch.into(sql.sql("""
                insert into client.employment (person_id, institution_id, registered_since, registered_until,
                                               end_reason, profession, source, as_of)
                select id, :institution, cast(registered_since as date), cast(registered_until as date),
                       end_reason, profession, source, cast(as_of as date)
                  from unnest(:ids, :since, :until, :endReasons, :professions, :sources, :days)
                       as t (id, registered_since, registered_until, end_reason, profession, source, as_of)
                on conflict (person_id) do update
                   set registered_since = excluded.registered_since, registered_until = excluded.registered_until,
                       end_reason = excluded.end_reason, profession = excluded.profession,
                       source = excluded.source, as_of = excluded.as_of
                """))
                .param("since", batch.texts(it -> employment(it).registeredSince()))
                .param("until", batch.texts(it -> employment(it).registeredUntil()))
                .param("endReasons", batch.texts(it -> employment(it).endReason()))
                .param("professions", batch.texts(it -> employment(it).profession()))
                .update();
    }

    private void benefits(Batch batch) {
        var rows = batch.rows().stream()
                .flatMap(row -> row.getValue().benefits().stream().map(it -> Map.entry(row, it)))
                .toList();
        sql.sql("""
                insert into client.benefit (person_id, institution_id, kind, from_day, to_day, source, as_of)
                select id, :institution, kind, cast(from_day as date), cast(to_day as date), source, cast(as_of as date)
                  from unnest(:ids, :kinds, :from, :to, :sources, :days) as t (id, kind, from_day, to_day, source, as_of)
                on conflict (person_id, kind, from_day) do update
                   set to_day = excluded.to_day, source = excluded.source, as_of = excluded.as_of
                """)
                .param("institution", batch.institution().value())
                .param(
                        "ids",
                        rows.stream().map(it -> it.getKey().getKey().value()).toArray(UUID[]::new))
                .param("kinds", rows.stream().map(it -> it.getValue().kind()).toArray(String[]::new))
                .param(
                        "from",
                        rows.stream().map(it -> it.getValue().from().toString()).toArray(String[]::new))
                .param(
                        "to",
                        rows.stream()
                                .map(it -> it.getValue().to() == null
                                        ? null
                                        : it.getValue().to().toString())
                                .toArray(String[]::new))
                .param(
                        "sources",
                        rows.stream().map(it -> it.getKey().getValue().source()).toArray(String[]::new))
                .param(
                        "days",
                        rows.stream()
                                .map(it -> it.getKey().getValue().asOf().toString())
                                .toArray(String[]::new))
                .update();
    }

    private static PersonData.Contact contact(PersonData it) {
        return Objects.requireNonNull(it.contact());
    }

    private static PersonData.Employment employment(PersonData it) {
        return Objects.requireNonNull(it.employment());
    }
}
