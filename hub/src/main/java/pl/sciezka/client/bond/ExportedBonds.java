package pl.sciezka.client.bond;

import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Common clients for a full export: with whom and since when, what is seen of them at partners today, and the
/// sentences of their history.
@Repository
class ExportedBonds implements ExportedTables {

    private static final Table COMMON = Table.of(
            "wspolni-klienci",
            """
            select s.viewer_person as journal_person, s.viewer_institution as journal_holder, s.viewer_person as person,
                   s.holder_institution as partner, s.since, s.until,
                   (select m.end_reason from client.membership m
                     where m.person_id = s.viewer_person and m.common_client_id = s.common_client_id
                     order by m.since desc limit 1) as why_ended
              from client.sight s
             where s.viewer_institution = :own
             order by s.since, s.common_client_id, s.holder_institution
            """,
            text("person"),
            institution("partner"),
            moment("since"),
            moment("until"),
            word("why-ended", "LeaveReason"));

    private static final Table SEEN = Table.of(
            "dane-u-partnerow",
            """
            select s.holder_person as journal_person, s.holder_institution as journal_holder, s.viewer_person as person,
                   s.holder_institution as partner, i.surname, i.given_name, i.second_name, i.birth_year,
                   i.gmina_name as gmina, i.as_of as identity_as_of, c.telephone, c.email, c.locality, c.street,
                   c.postal_code, c.as_of as contact_as_of, e.registered_since, e.registered_until, e.end_reason,
                   e.profession, e.as_of as employment_as_of
              from client.sight s
              left join client.identity i on i.person_id = s.holder_person
              left join client.contact c on c.person_id = s.holder_person
              left join client.employment e on e.person_id = s.holder_person
             where s.viewer_institution = :own and s.until is null
               and (i.person_id is not null or c.person_id is not null or e.person_id is not null)
             order by s.viewer_person, s.holder_institution
            """,
            text("person"),
            institution("partner"),
            text("surname"),
            text("given-name"),
            text("second-name"),
            text("birth-year"),
            text("gmina"),
            text("identity-as-of"),
            text("telephone"),
            text("email"),
            text("locality"),
            text("street"),
            text("postal-code"),
            text("contact-as-of"),
            text("registered-since"),
            text("registered-until"),
            text("end-reason"),
            text("profession"),
            text("employment-as-of"));

    private static final Table BENEFITS = Table.of(
            "swiadczenia-u-partnerow",
            """
            select s.holder_person as journal_person, s.holder_institution as journal_holder, s.viewer_person as person,
                   s.holder_institution as partner, b.kind, b.from_day, b.to_day - 1 as last_day, b.as_of
              from client.sight s
              join client.benefit b on b.person_id = s.holder_person
             where s.viewer_institution = :own and s.until is null
             order by s.viewer_person, s.holder_institution, b.from_day
            """,
            text("person"),
            institution("partner"),
            text("kind"),
            text("from-day"),
            text("last-day"),
            text("as-of"));

    private static final Table HISTORY = Table.of(
            "historia",
            """
            select x.person_id as journal_person, x.institution_id as journal_holder,
                   coalesce(s.viewer_person, x.person_id) as person, x.at, x.institution_id as institution,
                   x.staff_id as staff, x.for_staff as sentence, x.for_client as sentence_for_client
              from client.sentence x
              left join client.sight s
                on s.holder_person = x.person_id and s.viewer_institution = :own and s.until is null
             where x.institution_id = :own or s.viewer_person is not null
             order by person, x.at, x.id
            """,
            text("person"),
            moment("at"),
            institution("institution"),
            staff("staff"),
            text("sentence"),
            text("sentence-for-client"));

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public List<Table> tables() {
        return List.of(COMMON, SEEN, BENEFITS, HISTORY);
    }
}
