package pl.sciezka.adviser;

import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Who was the one adviser of common clients, and every change of responsibility, for a full export.
@Repository
class ExportedAdvisers implements ExportedTables {

    private static final Table TERMS = Table.of(
            "doradcy-wspolnych-klientow",
            """
            select a.person_id as journal_person, a.institution_id as journal_holder, a.common_client_id as client,
                   a.institution_id as institution, a.staff_id as staff, a.from_day as since, a.until_day as to_day
              from adviser.common_adviser a order by a.from_day, a.id
            """,
            text("client"),
            institution("institution"),
            staff("staff"),
            text("since"),
            text("to-day"));

    private static final Table CHANGES = Table.of(
            "zmiany-odpowiedzialnosci",
            """
            select c.person_id as journal_person, c.institution_id as journal_holder, c.id as change,
                   c.matter as change_kind, c.institution_id as institution, c.giver_id as giver,
                   c.taker_institution as taker_office, c.taker_id as taker, c.asked_at as at, c.words, c.state,
                   c.answered_at, c.answer
              from adviser.change c where c.person_id is not null order by c.asked_at, c.id
            """,
            text("change"),
            word("change-kind", "Matter"),
            institution("institution"),
            staff("giver"),
            institution("taker-office"),
            staff("taker"),
            moment("at"),
            text("words"),
            word("state", "adviser.state"),
            moment("answered-at"),
            text("answer"));

    private static final Table STOOD_IN = Table.of(
            "w-zastepstwie",
            """
            select d.person_id as journal_person, d.institution_id as journal_holder, d.person_id as person,
                   d.institution_id as institution, d.kind as done_kind, d.staff_id as staff, d.away_id as away, d.at
              from adviser.stood_in d
             where d.institution_id = (select acting.institution()) order by d.at, d.what
            """,
            text("person"),
            institution("institution"),
            word("done-kind", "adviser.stood-in"),
            staff("staff"),
            staff("away"),
            moment("at"));

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
        return List.of(TERMS, CHANGES, STOOD_IN);
    }
}
