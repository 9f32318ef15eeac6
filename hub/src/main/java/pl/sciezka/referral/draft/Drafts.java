package pl.sciezka.referral.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;
import pl.sciezka.referral.course.Route;

/// Where drafts of the acting person are kept; nobody else sees them.
@Repository
class Drafts {

    private static final String COLUMNS = """
            select id, institution_id, author, person_id, receiver, unit_id, support, question, outcomes, wished_start,
                   telephone_passed_on, informed
              from referral.draft
            """;

    private final JdbcClient sql;

    Drafts(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when the id belongs to somebody else.
    boolean save(InstitutionId institution, Draft it, Instant now) {
        sql.sql("""
                insert into referral.draft (id, institution_id, author, person_id, question, outcomes,
                                            telephone_passed_on, saved_at)
                values (:id, :institution, :author, :person, '', '{}', false, :now)
                on conflict do nothing
                """)
                .param("id", it.id().value())
                .param("institution", institution.value())
                .param("author", it.author().value())
                .param("person", it.person().value())
                .param("now", Timestamp.from(now))
                .update();
        return sql.sql("""
                update referral.draft
                   set receiver = :receiver, unit_id = :unit, support = :support, question = :question,
                       outcomes = :outcomes, wished_start = :wishedStart, telephone_passed_on = :telephone,
                       informed = :informed, saved_at = :now
                 where id = :id and person_id = :person
                """)
                        .param("id", it.id().value())
                        .param("person", it.person().value())
                        .param(
                                "receiver",
                                it.route() == null
                                        ? null
                                        : it.route().receiver().value())
                        .param("unit", it.route() == null ? null : it.route().unit())
                        .param(
                                "support",
                                it.support() == null ? null : it.support().name())
                        .param("question", it.question())
                        .param("outcomes", it.outcomes().toArray(String[]::new))
                        .param("wishedStart", it.wishedStart())
                        .param("telephone", it.telephonePassedOn())
                        .param("informed", it.informed())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<Draft> find(ReferralId id) {
        return sql.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(Drafts::read)
                .optional();
    }

    List<Draft> own() {
        return sql.sql(COLUMNS + " order by saved_at desc").query(Drafts::read).list();
    }

    void delete(ReferralId id) {
        sql.sql("delete from referral.draft where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Draft read(ResultSet row, int number) throws SQLException {
        var sender = new InstitutionId(row.getObject("institution_id", UUID.class));
        var support = row.getString("support");
        return new Draft(
                new ReferralId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new StaffId(row.getObject("author", UUID.class)),
                route(sender, row.getObject("receiver", UUID.class), row.getObject("unit_id", UUID.class)),
                support == null ? null : Support.valueOf(support),
                row.getString("question"),
                List.of((String[]) row.getArray("outcomes").getArray()),
                row.getObject("wished_start", LocalDate.class),
                row.getBoolean("telephone_passed_on"),
                row.getObject("informed", LocalDate.class));
    }

    private static @Nullable Route route(InstitutionId sender, @Nullable UUID receiver, @Nullable UUID unit) {
        return receiver == null ? null : Route.of(sender, new InstitutionId(receiver), unit);
    }
}
