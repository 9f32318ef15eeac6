package pl.sciezka.client.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.PersonId;

/// Where households are read. Of partners' ones row-level security leaves those that FAMILY opens and no protected
/// member withholds.
@Repository
class Households {

    private final JdbcClient sql;

    Households(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those in which this own person, or a partner's record of the same client, is a member on the day: ours first.
    List<Household> of(PersonId person, LocalDate day) {
        return sql.sql("""
                select h.id, h.institution_id, h.version
                  from client.household h
                 where h.id in (
                       select k.household_id from client.household_key k
                        where k.person_id = any (array(
                              select holder_person from client.sight where viewer_person = :person and until is null
                              union all select :person::uuid))
                          and k.from_day <= :day and (k.to_day is null or k.to_day > :day))
                 order by h.institution_id <> (select acting.institution()), h.institution_id, h.id
                """)
                .param("person", person.value())
                .param("day", day)
                .query(this::household)
                .list();
    }

    /// What an own person was in a household before; `first` is with whom it began, null when that record is gone.
    record Former(
            Relation relation,
            Period days,
            @Nullable PersonId first,
            @Nullable String givenName) {

        @Override
        public String toString() {
            return "Former[*]";
        }
    }

    /// Households of `own` that this own person belonged to before the day, without the one that is shown; the latest
    /// first.
    List<Former> former(PersonId person, InstitutionId own, LocalDate day, @Nullable UUID shown) {
        return sql.sql("""
                select m.relation, m.from_day, m.to_day, f.person_id, f.given_name
                  from client.household_member m
                  left join client.household_member f on f.household_id = m.household_id and f.relation = 'FIRST'
                 where m.person_id = :person and m.institution_id = :own and m.to_day <= :day
                   and m.household_id is distinct from cast(:shown as uuid)
                 order by m.to_day desc, m.id
                """)
                .param("person", person.value())
                .param("own", own.value())
                .param("day", day)
                .param("shown", shown)
                .query((row, _) -> {
                    var first = row.getObject("person_id", UUID.class);
                    return new Former(
                            Relation.valueOf(row.getString("relation")),
                            new Period(
                                    row.getObject("from_day", LocalDate.class),
                                    row.getObject("to_day", LocalDate.class)),
                            first == null ? null : new PersonId(first),
                            row.getString("given_name"));
                })
                .list();
    }

    /// Whether the person is in any household on a day between these.
    boolean elsewhere(PersonId person, LocalDate from, @Nullable LocalDate to, @Nullable UUID exceptMember) {
        return sql.sql("""
                select exists (select 1 from client.household_key
                                where person_id = :person and member_id is distinct from cast(:except as uuid)
                                  and daterange(from_day, to_day) && daterange(:from, cast(:to as date)))
                """)
                .param("person", person.value())
                .param("except", exceptMember)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    record Benefit(
            PersonId person,
            PersonId record,
            InstitutionId holder,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// Running benefits of own persons of a household: ours, and partners' as far as their groups are open.
    List<Benefit> benefits(UUID household, LocalDate day) {
        return sql.sql("""
                select k.person_id as member, b.person_id, b.institution_id, b.kind, b.from_day, b.to_day
                  from client.household_key k
                  join client.benefit b
                    on b.person_id = k.person_id
                    or b.person_id in (select s.holder_person from client.sight s
                                        where s.viewer_person = k.person_id and s.until is null)
                 where k.household_id = :household
                   and k.from_day <= :day and (k.to_day is null or k.to_day > :day)
                   and b.from_day <= :day and (b.to_day is null or b.to_day > :day)
                 order by k.member_id, b.from_day, b.kind
                """)
                .param("household", household)
                .param("day", day)
                .query((row, _) -> new Benefit(
                        new PersonId(row.getObject("member", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new InstitutionId(row.getObject("institution_id", UUID.class)),
                        row.getString("kind"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
    }

    Optional<String> givenName(PersonId person) {
        return sql.sql("select given_name from client.identity where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    private Household household(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Household(
                id,
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                row.getInt("version"),
                sql.sql(
                                "select * from client.household_member where household_id = :id order by from_day, relation <> 'FIRST', id")
                        .param("id", id)
                        .query(Households::member)
                        .list(),
                sql.sql("select * from client.household_goal where household_id = :id order by day, id")
                        .param("id", id)
                        .query((goal, _) -> new Goal(
                                goal.getObject("id", UUID.class),
                                goal.getString("text"),
                                Goal.State.valueOf(goal.getString("state")),
                                goal.getObject("day", LocalDate.class)))
                        .list());
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Member(
                row.getObject("id", UUID.class),
                person == null ? null : new PersonId(person),
                new Member.Facts(
                        row.getString("given_name"),
                        row.getObject("birth_year", Integer.class),
                        Relation.valueOf(row.getString("relation")),
                        row.getBoolean("keeps_house"),
                        Occupation.valueOf(row.getString("occupation")),
                        row.getObject("occupation_year", Integer.class),
                        row.getObject("supported_by", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
