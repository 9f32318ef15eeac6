package pl.sciezka.client.person;

import java.sql.Types;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.Seals;

/// Reads a person back into the form and writes the form over it; registration and benefits stay as they are.
@Repository
class Corrections {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final JdbcClient sql;
    private final Seals seals;
    private final PersonGroups groups;

    Corrections(JdbcClient sql, Seals seals, PersonGroups groups) {
        this.sql = sql;
        this.seals = seals;
        this.groups = groups;
    }

    Optional<PersonDesk.Current> current(InstitutionId own, PersonId person) {
        return sql.sql("""
                select p.version, p.pesel_sealed, p.birth_date, p.case_number, i.surname, i.given_name, i.second_name,
                       i.gmina_name, c.telephone, c.email, c.street, c.postal_code, c.locality
                  from client.person p
                  join client.identity i on i.person_id = p.id
                  left join client.contact c on c.person_id = p.id
                 where p.id = :person and p.institution_id = :own
                """)
                .param("person", person.value())
                .param("own", own.value())
                .query((row, _) -> new PersonDesk.Current(
                        new PersonForm(
                                row.getString("surname"),
                                row.getString("given_name"),
                                row.getString("second_name"),
                                opened(own, row.getBytes("pesel_sealed")),
                                row.getDate("birth_date") == null
                                        ? ""
                                        : DAY.format(row.getDate("birth_date").toLocalDate()),
                                row.getString("gmina_name"),
                                row.getString("telephone"),
                                row.getString("email"),
                                row.getString("street"),
                                row.getString("postal_code"),
                                row.getString("locality"),
                                row.getString("case_number")),
                        row.getInt("version")))
                .optional();
    }

    /// False when the version has moved on.
    boolean replace(InstitutionId own, PersonId person, int version, PersonData data) {
        var seal = seals.of(own);
        var number = data.pesel() == null ? null : data.pesel().value();
        int changed = sql.sql("""
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
                .update();
        if (changed == 0) return false;
        sql.sql("delete from client.identity where person_id = :person")
                .param("person", person.value())
                .update();
        sql.sql("delete from client.contact where person_id = :person")
                .param("person", person.value())
                .update();
        groups.addIdentity(person, own, data, data.identity());
        if (data.contact() != null) groups.addContact(person, own, data, data.contact());
        return true;
    }

    private String opened(InstitutionId own, byte @Nullable [] sealed) {
        return sealed == null ? "" : seals.of(own).open(sealed);
    }
}
