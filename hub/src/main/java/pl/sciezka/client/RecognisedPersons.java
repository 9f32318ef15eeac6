package pl.sciezka.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Seals;

/// Reads own persons by what they are recognised by.
@Repository
class RecognisedPersons {

    /// Somebody of the own list; not available when protected or gone.
    record Found(PersonId person, boolean available) {}

    private final JdbcClient sql;
    private final Seals seals;

    RecognisedPersons(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    Optional<Features> featuresOf(InstitutionId own, PersonId person) {
        return sql.sql("""
                select p.pesel_sealed, p.birth_date, i.surname, i.given_name
                  from client.person p join client.identity i on i.person_id = p.id
                 where p.id = :id and p.institution_id = :own
                """)
                .param("id", person.value())
                .param("own", own.value())
                .query((row, _) -> new Features(
                        pesel(own, row.getBytes(1)),
                        row.getString("surname"),
                        row.getString("given_name"),
                        row.getObject("birth_date", LocalDate.class)))
                .optional();
    }

    Optional<Found> byPesel(InstitutionId own, Features features) {
        if (features.pesel() == null) return Optional.empty();
        return sql.sql("""
                select id as person, protected_since is null and (left_on is null or left_on > (select acting.day())) as available
                  from client.person
                 where institution_id = :own and pesel_index = :index
                """)
                .param("own", own.value())
                .param("index", seals.of(own).index(features.pesel().value()))
                .query(Found.class)
                .optional();
    }

    /// Two different numbers are two different people, so at least one side must have none.
    List<Found> byNameAndBirthDate(InstitutionId own, Features features) {
        if (features.birthDate() == null || features.foldedName().isEmpty()) return List.of();
        return sql.sql("""
                select id as person, protected_since is null and (left_on is null or left_on > (select acting.day())) as available
                  from client.person
                 where institution_id = :own and birth_date = :born
                   and (folded_name = :name or folded_name like :name || ' %')
                   and (pesel_index is null or :withoutPesel)
                 limit 2
                """)
                .param("own", own.value())
                .param("born", features.birthDate())
                .param("name", features.foldedName())
                .param("withoutPesel", features.pesel() == null)
                .query(Found.class)
                .list();
    }

    List<PersonCard> cards(InstitutionId own, Collection<PersonId> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.sql("""
                select p.id, i.surname, i.given_name, p.birth_date, i.gmina_name, c.telephone, p.case_number,
                       p.pesel_index is not null as has_pesel, client.adviser_today(p) as adviser_id,
                       p.protected_since is not null as guarded,
                       p.left_on is not null and p.left_on <= (select acting.day()) as gone
                  from client.person p
                  join client.identity i on i.person_id = p.id
                  left join client.contact c on c.person_id = p.id
                 where p.institution_id = :own and p.id in (:ids)
                """)
                .param("own", own.value())
                .param("ids", ids.stream().map(PersonId::value).distinct().toList())
                .query((row, _) -> card(row))
                .list();
    }

    private static PersonCard card(ResultSet row) throws SQLException {
        var adviser = row.getObject("adviser_id", UUID.class);
        return new PersonCard(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("surname"),
                row.getString("given_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("gmina_name"),
                row.getString("telephone"),
                row.getString("case_number"),
                row.getBoolean("has_pesel"),
                adviser == null ? null : new StaffId(adviser),
                row.getBoolean("guarded"),
                row.getBoolean("gone"));
    }

    private @Nullable Pesel pesel(InstitutionId own, byte @Nullable [] sealed) {
        return sealed == null ? null : new Pesel(seals.of(own).open(sealed));
    }
}
