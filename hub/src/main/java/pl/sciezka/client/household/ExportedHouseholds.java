package pl.sciezka.client.household;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Own households for a full export: members by day, goals, corrections, traces of mistakes. In the journal stands the
/// own person, or the
/// one with whom the household began.
@Repository
class ExportedHouseholds implements ExportedTables {

    private static final String WHOSE = """
            coalesce(m.person_id, (select k.person_id from client.household_key k where k.household_id = m.household_id
                                    order by k.from_day, k.member_id limit 1)) as journal_person,
            m.institution_id as journal_holder, m.household_id as household
            """;

    private static final Table MEMBERS = Table.of(
            "gospodarstwa",
            "select " + WHOSE + """
                 , m.id as member, m.person_id as person, m.given_name, m.birth_year, m.relation, m.keeps_house,
                   m.occupation, m.occupation_year, m.supported_by, m.from_day, m.to_day - 1 as last_day
              from client.household_member m
             where m.institution_id = :own
             order by m.household_id, m.from_day, m.id
            """,
            text("household"),
            text("member"),
            text("person"),
            text("given-name"),
            text("birth-year"),
            word("relation", "Relation"),
            flag("keeps-house"),
            word("occupation", "Occupation"),
            text("occupation-year"),
            text("supported-by"),
            text("from-day"),
            text("last-day"));

    private static final Table GOALS = Table.of(
            "cele-gospodarstw",
            "select " + WHOSE + """
                 , g.text, g.state, g.day
              from client.household_goal g
              join lateral (select * from client.household_member f where f.household_id = g.household_id
                             order by f.relation <> 'FIRST', f.from_day, f.id limit 1) m on true
             where g.institution_id = :own
             order by g.household_id, g.day, g.id
            """,
            text("household"),
            text("text"),
            word("state", "household.goal.state"),
            text("day"));

    private static final Table CHANGES = Table.of(
            "poprawki-gospodarstw",
            "select " + WHOSE + """
                 , c.member_id as member, c.field, c.was, c.now as became,
                   c.was_removed or c.now_removed as name_removed, c.reason as why_corrected, c.words, c.at as changed_at, c.staff_id as recorded_by
              from client.household_change c
              join client.household_member m on m.id = c.member_id
             where c.institution_id = :own
             order by c.at, c.id
            """,
            text("household"),
            text("member"),
            word("field", "household.field"),
            text("was"),
            text("became"),
            flag("name-removed"),
            word("why-corrected", "CorrectionReason"),
            text("words"),
            moment("changed-at"),
            staff("recorded-by"));

    private static final Table REMOVALS = Table.of(
            "usuniete-z-gospodarstw",
            """
            select r.person_id as journal_person, r.institution_id as journal_holder, r.household_id as household,
                   r.person_id as began_with, r.reason as why_removed, r.at as removed_at, r.staff_id as removed_by
              from client.household_removal r
             where r.institution_id = :own
             order by r.at, r.id
            """,
            text("household"),
            text("began-with"),
            word("why-removed", "household.removal"),
            moment("removed-at"),
            staff("removed-by"));

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    @Override
    public List<Table> tables() {
        return List.of(MEMBERS, GOALS, CHANGES, REMOVALS);
    }
}
