package pl.sciezka.client.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.Moment;
import pl.sciezka.storage.Seals;

/// Corrections that a list has written over: the last word of staff on a field, where the record says something else
/// today. The same as [CorrectionHistory] tells of one person, asked of all at once.
@Repository
class Overwritten {

    /// `since`: the list cannot have written before; when it did, nobody knows.
    record Field(PersonId person, PersonField field, Instant since) {}

    private record Row(Field field, boolean differs, byte @Nullable [] said, byte @Nullable [] stands) {}

    private final JdbcClient sql;
    private final Seals seals;

    Overwritten(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    /// Who has ever corrected anything here.
    List<StaffId> authors(InstitutionId own) {
        return sql
                .sql("select distinct staff_id from client.person_change where institution_id = :own")
                .param("own", own.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(StaffId::new)
                .toList();
    }

    /// Those on which one of these had the last word, of persons who have not left.
    List<Field> by(InstitutionId own, Collection<StaffId> staff) {
        if (staff.isEmpty()) return List.of();
        var seal = seals.of(own);
        return sql
                .sql("""
                with mine as (
                    select distinct person_id from client.person_change
                     where institution_id = :own and staff_id in (:staff)),
                last as (
                    select distinct on (c.person_id, c.field) c.*
                      from client.person_change c join mine m on m.person_id = c.person_id
                     order by c.person_id, c.field, c.number desc)
                select l.person_id, l.field, l.at, l.now_sealed, p.pesel_sealed,
                       case when l.field in ('TELEPHONE', 'EMAIL', 'STREET', 'POSTAL_CODE', 'LOCALITY')
                            then c.as_of else i.as_of end as list_of,
                       l.now is distinct from nullif(btrim(case l.field
                            when 'SURNAME' then i.surname when 'GIVEN_NAME' then i.given_name
                            when 'SECOND_NAME' then i.second_name when 'GMINA' then i.gmina_name
                            when 'BIRTH_DATE' then to_char(p.birth_date, 'DD.MM.YYYY')
                            when 'TELEPHONE' then c.telephone when 'EMAIL' then c.email when 'STREET' then c.street
                            when 'POSTAL_CODE' then c.postal_code when 'LOCALITY' then c.locality
                            when 'CASE_NUMBER' then p.case_number end), '') as differs
                  from last l
                  join client.person p on p.id = l.person_id
                  join client.identity i on i.person_id = p.id
                  left join client.contact c on c.person_id = p.id
                 where l.staff_id in (:staff) and not l.now_removed and (p.left_on is null or p.left_on > (select acting.day()))
                 order by l.person_id, l.number
                """)
                .param("own", own.value())
                .param("staff", staff.stream().map(StaffId::value).toList())
                .query(Overwritten::read)
                .list()
                .stream()
                .filter(it -> it.field.field() == PersonField.PESEL
                        ? !Objects.equals(Corrections.opened(seal, it.said), Corrections.opened(seal, it.stands))
                        : it.differs)
                .map(Row::field)
                .toList();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        var corrected = Objects.requireNonNull(Moment.in(row, "at"));
        var listOf = row.getObject("list_of", LocalDate.class);
        var listed = listOf == null ? corrected : Warsaw.startOf(listOf);
        return new Row(
                new Field(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        PersonField.valueOf(row.getString("field")),
                        listed.isAfter(corrected) ? listed : corrected),
                row.getBoolean("differs"),
                row.getBytes("now_sealed"),
                row.getBytes("pesel_sealed"));
    }
}
