package pl.sciezka.client.person;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.sealed;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// The own record of persons for a full export: all groups of data, protected persons as on the own list.
@Repository
class ExportedPersons implements ExportedTables {

    private static final Table PERSONS = Table.of(
            "osoby",
            """
            select p.id as journal_person, p.institution_id as journal_holder, p.id as person, i.surname, i.given_name,
                   i.second_name, i.birth_year, p.birth_date, i.sex, p.pesel_sealed as pesel, p.document_kind,
                   p.document_sealed as document_number, p.case_number, i.gmina_teryt as gmina_code,
                   i.gmina_name as gmina, c.telephone, c.email, c.locality, c.street, c.postal_code,
                   e.registered_since, e.registered_until, e.end_reason, e.profession, i.source as identity_source,
                   i.as_of as identity_as_of, c.source as contact_source, c.as_of as contact_as_of,
                   e.source as employment_source, e.as_of as employment_as_of, p.adviser_id as adviser,
                   p.adviser_since, p.protected_since, p.left_on, p.created_at
              from client.person p
              left join client.identity i on i.person_id = p.id
              left join client.contact c on c.person_id = p.id
              left join client.employment e on e.person_id = p.id
             where p.institution_id = :own
             order by i.surname collate "pl-x-icu", i.given_name, p.id
            """,
            text("person"),
            text("surname"),
            text("given-name"),
            text("second-name"),
            text("birth-year"),
            text("birth-date"),
            word("sex", "export.sex"),
            sealed("pesel"),
            text("document-kind"),
            sealed("document-number"),
            text("case-number"),
            text("gmina-code"),
            text("gmina"),
            text("telephone"),
            text("email"),
            text("locality"),
            text("street"),
            text("postal-code"),
            text("registered-since"),
            text("registered-until"),
            text("end-reason"),
            text("profession"),
            text("identity-source"),
            text("identity-as-of"),
            text("contact-source"),
            text("contact-as-of"),
            text("employment-source"),
            text("employment-as-of"),
            staff("adviser"),
            text("adviser-since"),
            moment("protected-since"),
            text("left-on"),
            moment("created-at"));

    private static final Table BENEFITS = Table.of(
            "swiadczenia",
            """
            select person_id as journal_person, institution_id as journal_holder, person_id as person, kind,
                   from_day, to_day - 1 as last_day, source, as_of
              from client.benefit
             where institution_id = :own
             order by person_id, from_day, kind
            """,
            text("person"),
            text("kind"),
            text("from-day"),
            text("last-day"),
            text("source"),
            text("as-of"));

    private static final Table CORRECTIONS = Table.of(
            "poprawki-osob",
            """
            select person_id as journal_person, institution_id as journal_holder, person_id as person,
                   field as corrected, was, now as became, was_sealed as pesel_was, now_sealed as pesel_became,
                   was_removed or now_removed as pesel_removed, reason as why_corrected, words, at, staff_id as staff
              from client.person_change
             where institution_id = :own
             order by number
            """,
            text("person"),
            word("corrected", "PersonField"),
            text("was"),
            text("became"),
            sealed("pesel-was"),
            sealed("pesel-became"),
            flag("pesel-removed"),
            word("why-corrected", "CorrectionReason"),
            text("words"),
            moment("at"),
            staff("staff"));

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    @Override
    public List<Table> tables() {
        return List.of(PERSONS, BENEFITS, CORRECTIONS);
    }
}
