package pl.sciezka.client.person;

import java.sql.Types;
import java.time.LocalDate;
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
import pl.sciezka.client.PersonData.Contact;
import pl.sciezka.client.PersonData.Employment;
import pl.sciezka.client.PersonData.Identity;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.storage.Seal;
import pl.sciezka.storage.Seals;

/// Where persons of the own institution are kept, one table per data group.
@Repository
public class Persons {

    private final JdbcClient sql;
    private final Seals seals;

    Persons(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
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
                .param("folded", folded(data.identity()))
                .param("birthDate", birthDate(data))
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
                .param("documentSealed", documentSealed(seal, data), Types.BINARY)
                .param("documentIndex", documentIndex(seal, data), Types.BINARY)
                .update();
        addIdentity(id, institution, data, data.identity());
        if (data.contact() != null) addContact(id, institution, data, data.contact());
        if (data.employment() != null) addEmployment(id, institution, data, data.employment());
        data.benefits().forEach(benefit -> addBenefit(id, institution, data, benefit));
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

    boolean isOwn(InstitutionId institution, PersonId id) {
        return sql.sql("select count(*) from client.person where id = :id and institution_id = :institution")
                        .param("id", id.value())
                        .param("institution", institution.value())
                        .query(Integer.class)
                        .single()
                > 0;
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

    void addIdentity(PersonId id, InstitutionId institution, PersonData data, Identity it) {
        sql.sql("""
                insert into client.identity (person_id, institution_id, surname, given_name, second_name, birth_year,
                                             sex, gmina_teryt, gmina_name, source, as_of)
                values (:id, :institution, :surname, :givenName, :secondName, :birthYear,
                        :sex, :gmina, :gminaName, :source, :asOf)
                """)
                .param("id", id.value())
                .param("institution", institution.value())
                .param("surname", it.surname())
                .param("givenName", it.givenName())
                .param("secondName", it.secondName())
                .param("birthYear", it.birthYear())
                .param("sex", it.sex() == null ? null : it.sex().name())
                .param("gmina", it.gmina() == null ? null : it.gmina().value())
                .param("gminaName", it.gminaName())
                .param("source", data.source())
                .param("asOf", data.asOf())
                .update();
    }

    void addContact(PersonId id, InstitutionId institution, PersonData data, Contact it) {
        sql.sql("""
                insert into client.contact (person_id, institution_id, telephone, email, locality, street, postal_code,
                                            source, as_of)
                values (:id, :institution, :telephone, :email, :locality, :street, :postalCode, :source, :asOf)
                """)
                .param("id", id.value())
                .param("institution", institution.value())
                .param("telephone", it.telephone())
                .param("email", it.email())
                .param("locality", it.locality())
                .param("street", it.street())
                .param("postalCode", it.postalCode())
                .param("source", data.source())
                .param("asOf", data.asOf())
                .update();
    }

    private void addEmployment(PersonId id, InstitutionId institution, PersonData data, Employment it) {
        sql.sql("""
                insert into client.employment (person_id, institution_id, registered_since, registered_until,
                                               end_reason, profession, source, as_of)
                values (:id, :institution, :registeredSince, :registeredUntil, :endReason, :profession, :source, :asOf)
                """)
                .param("id", id.value())
                .param("institution", institution.value())
                .param("registeredSince", it.registeredSince())
                .param("registeredUntil", it.registeredUntil())
                .param("endReason", it.endReason())
                .param("profession", it.profession())
                .param("source", data.source())
                .param("asOf", data.asOf())
                .update();
    }

    private void addBenefit(PersonId id, InstitutionId institution, PersonData data, PersonData.Benefit it) {
        sql.sql("""
                insert into client.benefit (person_id, institution_id, kind, from_day, to_day, source, as_of)
                values (:id, :institution, :kind, :from, :to, :source, :asOf)
                """)
                .param("id", id.value())
                .param("institution", institution.value())
                .param("kind", it.kind())
                .param("from", it.from())
                .param("to", it.to())
                .param("source", data.source())
                .param("asOf", data.asOf())
                .update();
    }

    public static String folded(Identity it) {
        return Folding.fold(
                it.surname() + " " + it.givenName() + " " + (it.secondName() == null ? "" : it.secondName()));
    }

    public static @Nullable LocalDate birthDate(PersonData data) {
        return data.pesel() != null ? data.pesel().birthDate() : data.birthDate();
    }

    public static byte @Nullable [] documentSealed(Seal seal, PersonData data) {
        return data.document() == null ? null : seal.close(data.document().number());
    }

    public static byte @Nullable [] documentIndex(Seal seal, PersonData data) {
        return data.document() == null
                ? null
                : seal.index(data.document().kind() + ":" + data.document().number());
    }
}
