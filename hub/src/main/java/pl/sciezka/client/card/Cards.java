package pl.sciezka.client.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.CasePart;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// What a client card shows: the own record, and of partners' records whatever row-level security lets through.
@Repository
class Cards {

    record Head(
            String surname,
            String givenName,
            @Nullable Integer birthYear,
            @Nullable String gminaName,
            @Nullable UUID adviserId,
            @Nullable LocalDate adviserSince,
            @Nullable UUID adviserBefore,
            @Nullable String caseNumber,
            boolean hasPesel,
            boolean guarded,
            int version) {}

    /// Where a row comes from: whose it is, who said it, how old it is.
    record Origin(UUID institutionId, UUID personId, String source, LocalDate asOf) {}

    record Identity(
            Origin origin,
            String surname,
            String givenName,
            @Nullable String secondName,
            @Nullable Integer birthYear,
            @Nullable String gminaName) {}

    record Contact(
            Origin origin,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String locality) {}

    record Employment(
            Origin origin,
            @Nullable LocalDate registeredSince,
            @Nullable LocalDate registeredUntil,
            @Nullable String endReason,
            @Nullable String profession) {}

    record Benefit(
            Origin origin,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {}

    private static final String VISIBLE = """
             where person_id = any (array(
                   select holder_person from client.sight where viewer_person = :person and until is null
                   union all select :person::uuid))
             order by person_id <> :person, institution_id
            """;

    private final JdbcClient sql;

    Cards(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Head> head(InstitutionId own, PersonId person) {
        return sql.sql("""
                select i.surname, i.given_name, i.birth_year, i.gmina_name, p.adviser_id, p.adviser_since, p.adviser_before, p.case_number,
                       p.pesel_index is not null as has_pesel, p.protected_since is not null as guarded, p.version
                  from client.person p
                  join client.identity i on i.person_id = p.id
                 where p.id = :person and p.institution_id = :own
                """)
                .param("person", person.value())
                .param("own", own.value())
                .query(Head.class)
                .optional();
    }

    List<Identity> identities(PersonId person) {
        return sql.sql("select * from client.identity" + VISIBLE)
                .param("person", person.value())
                .query((row, _) -> new Identity(
                        origin(row),
                        row.getString("surname"),
                        row.getString("given_name"),
                        row.getString("second_name"),
                        row.getObject("birth_year", Integer.class),
                        row.getString("gmina_name")))
                .list();
    }

    List<Contact> contacts(PersonId person) {
        return sql.sql("select * from client.contact" + VISIBLE)
                .param("person", person.value())
                .query((row, _) -> new Contact(
                        origin(row),
                        row.getString("telephone"),
                        row.getString("email"),
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("locality")))
                .list();
    }

    List<Employment> employments(PersonId person) {
        return sql.sql("select * from client.employment" + VISIBLE)
                .param("person", person.value())
                .query((row, _) -> new Employment(
                        origin(row),
                        row.getObject("registered_since", LocalDate.class),
                        row.getObject("registered_until", LocalDate.class),
                        row.getString("end_reason"),
                        row.getString("profession")))
                .list();
    }

    List<Benefit> benefits(PersonId person) {
        return sql.sql("select * from client.benefit" + VISIBLE + ", from_day")
                .param("person", person.value())
                .query((row, _) -> new Benefit(
                        origin(row),
                        row.getString("kind"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
    }

    /// Which groups of data of which records of this person there are for the acting institution.
    Set<CasePart.Key> keys(PersonId person) {
        return new HashSet<>(sql.sql("""
                with record as (
                    select holder_person as id from client.sight where viewer_person = :person and until is null
                    union all select :person::uuid)
                select 'IDENTITY' as kind, person_id from client.identity where person_id in (select id from record)
                union select 'CONTACT', person_id from client.contact where person_id in (select id from record)
                union select 'EMPLOYMENT', person_id from client.employment where person_id in (select id from record)
                union select 'BENEFITS', person_id from client.benefit where person_id in (select id from record)
                """)
                .param("person", person.value())
                .query((row, _) -> new CasePart.Key(row.getString("kind"), row.getObject("person_id", UUID.class)))
                .list());
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getObject("institution_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("source"),
                row.getObject("as_of", LocalDate.class));
    }
}
