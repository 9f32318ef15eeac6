package pl.sciezka.client.person;

import static java.util.Collections.disjoint;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.Seals;

/// Reads a person back into the form and writes the form over it. A group of data in which nothing was corrected keeps
/// its source and its day; registration and benefits stay as they are.
@Repository
class EditedPersons {

    /// What the record says today. `identity` and `contact` say where it comes from; contact is null where there is
    /// none.
    record Current(
            PersonForm form,
            int version,
            String identity,
            @Nullable String contact) {

        /// Null where nothing is known.
        @Nullable
        String source(PersonField field) {
            return PersonField.CONTACT.contains(field) ? contact : identity;
        }

        @Override
        public String toString() {
            return "Current[" + version + "]";
        }
    }

    private final JdbcClient sql;
    private final Seals seals;
    private final PersonGroups groups;

    EditedPersons(JdbcClient sql, Seals seals, PersonGroups groups) {
        this.sql = sql;
        this.seals = seals;
        this.groups = groups;
    }

    Optional<Current> current(InstitutionId own, PersonId person) {
        return sql.sql("""
                select p.version, p.pesel_sealed, p.birth_date, p.case_number, i.surname, i.given_name, i.second_name,
                       i.gmina_name, i.source, c.telephone, c.email, c.street, c.postal_code, c.locality,
                       c.source as contact_source
                  from client.person p
                  join client.identity i on i.person_id = p.id
                  left join client.contact c on c.person_id = p.id
                 where p.id = :person and p.institution_id = :own
                """)
                .param("person", person.value())
                .param("own", own.value())
                .query((row, _) -> new Current(
                        new PersonForm(
                                row.getString("surname"),
                                row.getString("given_name"),
                                row.getString("second_name"),
                                opened(own, row.getBytes("pesel_sealed")),
                                PersonForm.day(row.getObject("birth_date", LocalDate.class)),
                                row.getString("gmina_name"),
                                row.getString("telephone"),
                                row.getString("email"),
                                row.getString("street"),
                                row.getString("postal_code"),
                                row.getString("locality"),
                                row.getString("case_number")),
                        row.getInt("version"),
                        row.getString("source"),
                        row.getString("contact_source")))
                .optional();
    }

    /// Writes the fields that have changed. False when the version has moved on.
    boolean replace(InstitutionId own, PersonId person, int version, PersonData data, Set<PersonField> changed) {
        if (!persons(own, person, version, data)) return false;
        if (!disjoint(changed, PersonField.IDENTITY)) identity(person, data, changed.contains(PersonField.BIRTH_DATE));
        if (!disjoint(changed, PersonField.CONTACT)) {
            sql.sql("delete from client.contact where person_id = :person")
                    .param("person", person.value())
                    .update();
            if (data.contact() != null) groups.addContact(person, own, data, data.contact());
        }
        return true;
    }

    private boolean persons(InstitutionId own, PersonId person, int version, PersonData data) {
        var seal = seals.of(own);
        var number = data.pesel() == null ? null : data.pesel().value();
        return sql.sql("""
                update client.person
                   set case_number = :caseNumber, folded_name = :folded, birth_date = :birthDate,
                       pesel_sealed = :sealed, pesel_index = :index, version = version + 1
                 where id = :person and institution_id = :own and version = :version
                """)
                        .param("caseNumber", data.caseNumber())
                        .param("folded", PersonKeys.folded(data.identity()))
                        .param("birthDate", data.birthDate())
                        .param("sealed", number == null ? null : seal.close(number), Types.BINARY)
                        .param("index", number == null ? null : seal.index(number), Types.BINARY)
                        .param("person", person.value())
                        .param("own", own.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /// What the form does not show stays: the code of the gmina as long as its name, the year of birth as long as its
    /// day, the sex unless a PESEL says it.
    private void identity(PersonId person, PersonData data, boolean bornAnew) {
        var it = data.identity();
        sql.sql("""
                update client.identity
                   set surname = :surname, given_name = :givenName, second_name = :secondName,
                       gmina_teryt = case when gmina_name is not distinct from :gmina then gmina_teryt end,
                       gmina_name = :gmina,
                       birth_year = case when :bornAnew then cast(:birthYear as int) else birth_year end,
                       sex = coalesce(:sex, sex), source = :source, as_of = :day
                 where person_id = :person
                """)
                .param("surname", it.surname())
                .param("givenName", it.givenName())
                .param("secondName", it.secondName())
                .param("gmina", it.gminaName())
                .param("bornAnew", bornAnew)
                .param("birthYear", it.birthYear())
                .param("sex", it.sex() == null ? null : it.sex().name())
                .param("source", data.source())
                .param("day", data.asOf())
                .param("person", person.value())
                .update();
    }

    private String opened(InstitutionId own, byte @Nullable [] sealed) {
        return sealed == null ? "" : seals.of(own).open(sealed);
    }
}
