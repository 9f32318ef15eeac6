package pl.sciezka.client.conference;

import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Cases at meetings for a full export: those put on an agenda by the own institution, and those it opened.
@Repository
class ExportedCases implements ExportedTables {

    private static final Table CASES = Table.of(
            "omowienia",
            """
            select m.person_id as journal_person, m.institution_id as journal_holder, m.person_id as person,
                   c.meeting_id as meeting, c.number, c.institution_id as institution, o.opened_at, o.opened_by
              from client.conference_case c
              join client.membership m on m.common_client_id = c.common_client_id and m.institution_id = :own
              left join client.conference_opening o on o.case_id = c.id and o.institution_id = :own
             where c.institution_id = :own or o.case_id is not null
             order by c.added_at, c.id, m.person_id
            """,
            text("person"),
            text("meeting"),
            text("number"),
            institution("institution"),
            moment("opened-at"),
            staff("opened-by"));

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public List<Table> tables() {
        return List.of(CASES);
    }
}
