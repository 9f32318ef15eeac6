package pl.sciezka.client.person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Contact;
import pl.sciezka.client.PersonData.Employment;
import pl.sciezka.client.PersonData.Identity;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Where what is known about own persons is kept: a table of its own for each data group.
@Repository
class PersonGroups {

    private final JdbcClient sql;

    PersonGroups(JdbcClient sql) {
        this.sql = sql;
    }

    void add(PersonId id, InstitutionId institution, PersonData data) {
        addIdentity(id, institution, data, data.identity());
        if (data.contact() != null) addContact(id, institution, data, data.contact());
        if (data.employment() != null) addEmployment(id, institution, data, data.employment());
        data.benefits().forEach(benefit -> addBenefit(id, institution, data, benefit));
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
}
