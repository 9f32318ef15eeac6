package pl.sciezka.client.household;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.CorrectionReason;
import pl.sciezka.client.FieldChange;
import pl.sciezka.client.FieldChanges;
import pl.sciezka.client.WhyCorrected;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;

/// Where own households are written.
@Repository
class HouseholdRecords {

    /// A field that was corrected, with who and why.
    record Corrected(
            String givenName,
            FieldChange change,
            boolean wasRemoved,
            boolean nowRemoved,
            WhyCorrected why,
            UUID staff,
            LocalDate day) {

        @Override
        public String toString() {
            return "Corrected[" + change + "]";
        }
    }

    private final JdbcClient sql;
    private final FieldChanges changes;

    HouseholdRecords(JdbcClient sql, FieldChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    UUID open(Acting.Staff by, LocalDate day) {
        var id = UUID.randomUUID();
        sql.sql("insert into client.household (id, institution_id, recorded_on) values (:id, :own, :day)")
                .param("id", id)
                .param("own", by.institution().value())
                .param("day", day)
                .update();
        return id;
    }

    /// Throws when somebody else changed the household since the form was opened; locks it until the end.
    void touch(UUID household, int version) {
        int found = sql.sql("update client.household set version = version + 1 where id = :id and version = :version")
                .param("id", household)
                .param("version", version)
                .update();
        if (found == 0) throw new OptimisticLockingFailureException("The household was changed meanwhile");
    }

    void add(UUID household, Acting.Staff by, Member it) {
        sql.sql("""
                insert into client.household_member (id, household_id, institution_id, person_id, given_name, birth_year,
                                                     relation, keeps_house, occupation, occupation_year, supported_by,
                                                     from_day, to_day)
                values (:id, :household, :own, :person, :givenName, :birthYear, :relation, :keepsHouse, :occupation,
                        :occupationYear, :supportedBy, :from, :to)
                """)
                .param("household", household)
                .param("own", by.institution().value())
                .param("person", it.person() == null ? null : it.person().value())
                .param("from", it.from())
                .param("to", it.to())
                .params(facts(it.id(), it.facts()))
                .update();
    }

    void leave(UUID member, LocalDate day) {
        sql.sql("update client.household_member set to_day = :day where id = :id")
                .param("id", member)
                .param("day", day)
                .update();
    }

    /// Old and new values are kept field by field.
    void correct(
            UUID member,
            Member.Facts facts,
            LocalDate since,
            List<FieldChange> changes,
            WhyCorrected why,
            Acting.Staff by) {
        sql.sql("""
                update client.household_member
                   set given_name = :givenName, birth_year = :birthYear, relation = :relation, keeps_house = :keepsHouse,
                       occupation = :occupation, occupation_year = :occupationYear, supported_by = :supportedBy,
                       from_day = :from
                 where id = :id
                """).param("from", since).params(facts(member, facts)).update();
        this.changes.add("client.household_change", "member_id", member, changes, why, by);
    }

    /// Takes this name out of all that was corrected of a member: it was a mistake, and may say more than a name (RODO
    /// art. 5(1)(c) and (e)). It cannot be had back.
    void forget(UUID member, String name) {
        sql.sql("""
                update client.household_change
                   set was_removed = was_removed or coalesce(was = :name, false),
                       now_removed = now_removed or coalesce(now = :name, false)
                 where member_id = :member and field = 'givenName' and :name in (was, now)
                """).param("member", member).param("name", name).update();
    }

    void addGoal(UUID household, Acting.Staff by, String text, LocalDate day) {
        sql.sql("""
                insert into client.household_goal (id, household_id, institution_id, text, state, day)
                values (gen_random_uuid(), :household, :own, :text, 'OPEN', :day)
                """)
                .param("household", household)
                .param("own", by.institution().value())
                .param("text", text)
                .param("day", day)
                .update();
    }

    void moveGoal(UUID household, UUID goal, Goal.State state, LocalDate day) {
        sql.sql(
                        "update client.household_goal set state = :state, day = :day where id = :id and household_id = :household")
                .param("id", goal)
                .param("household", household)
                .param("state", state.name())
                .param("day", day)
                .update();
    }

    List<Corrected> corrections(UUID household) {
        return sql.sql("""
                select m.given_name, c.*
                  from client.household_change c
                  join client.household_member m on m.id = c.member_id
                 where m.household_id = :household
                 order by c.at desc, c.id
                """)
                .param("household", household)
                .query((row, _) -> new Corrected(
                        row.getString("given_name"),
                        FieldChanges.in(row),
                        row.getBoolean("was_removed"),
                        row.getBoolean("now_removed"),
                        new WhyCorrected(CorrectionReason.valueOf(row.getString("reason")), row.getString("words")),
                        row.getObject("staff_id", UUID.class),
                        Warsaw.dayOf(row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
    }

    private static Map<String, @Nullable Object> facts(UUID member, Member.Facts it) {
        var all = new HashMap<String, @Nullable Object>();
        all.put("id", member);
        all.put("givenName", it.givenName());
        all.put("birthYear", it.birthYear());
        all.put("relation", it.relation().name());
        all.put("keepsHouse", it.keepsHouse());
        all.put("occupation", it.occupation().name());
        all.put("occupationYear", it.occupationYear());
        all.put("supportedBy", it.supportedBy());
        return all;
    }
}
