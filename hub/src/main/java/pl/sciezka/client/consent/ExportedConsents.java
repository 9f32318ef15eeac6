package pl.sciezka.client.consent;

import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.lines;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;
import static pl.sciezka.shell.ExportedTables.Field.words;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Consents for a full export: those recorded here, and those that were given for the own institution.
@Repository
class ExportedConsents implements ExportedTables {

    private static final Table CONSENTS = Table.of(
            "zgody",
            """
            select person_id as journal_person, institution_id as journal_holder, id as consent,
                   case when institution_id = :own then person_id else viewer_person end as person,
                   institution_id as shown_by, viewer_institution as shown_to, data_groups, area, given_on,
                   until as last_day, given_how, recorded_at, recorded_by, withdrawn_at, withdrawn_in, withdrawn_by
              from client.consent
             where institution_id = :own or viewer_institution = :own
             order by recorded_at, id
            """,
            text("consent"),
            text("person"),
            institution("shown-by"),
            institution("shown-to"),
            words("data-groups", "DataGroup"),
            lines("area"),
            text("given-on"),
            text("last-day"),
            word("given-how", "GivenHow"),
            moment("recorded-at"),
            staff("recorded-by"),
            moment("withdrawn-at"),
            institution("withdrawn-in"),
            staff("withdrawn-by"));

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public List<Table> tables() {
        return List.of(CONSENTS);
    }
}
