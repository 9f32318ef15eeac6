package pl.sciezka.partnership.reading;

import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.print.DocumentPdf;
import pl.sciezka.shell.ExportedTables;
import pl.sciezka.shell.Texts;

/// Agreements of which the own institution is or was a party, for a full export: as tables and on paper.
@Repository
class ExportedAgreements implements ExportedTables {

    private static final String OURS = """
             where exists (select 1 from partnership.party own
                            where own.agreement_id = a.id and own.institution_id = :own)
            """;

    private static final Table AGREEMENTS = Table.of(
            "umowy",
            """
            select a.id as agreement, p.name as partnership, partnership.leads(p.id, (select acting.day())) as lead, v.ordinal as number, v.title,
                   v.number as sign, v.signed_on, v.in_force_from, v.occasion, v.changes, a.valid_from as from_day,
                   a.valid_to - 1 as last_day
              from partnership.agreement a
              join partnership.partnership p on p.id = a.partnership_id
              join partnership.agreement_version v on v.agreement_id = a.id
            """ + OURS + " order by p.name, a.position, v.ordinal",
            text("agreement"),
            text("partnership"),
            institution("lead"),
            text("number"),
            text("title"),
            text("sign"),
            text("signed-on"),
            text("in-force-from"),
            text("occasion"),
            text("changes"),
            text("from-day"),
            text("last-day"));

    private static final Table PARTIES = Table.of(
            "strony-umow",
            """
            select a.id as agreement, y.institution_id as institution, y.acceded_on, y.left_on - 1 as last_day,
                   y.signatory, y.contact, y.contact_telephone as telephone, y.contact_email as email
              from partnership.agreement a join partnership.party y on y.agreement_id = a.id
            """ + OURS + " order by a.id, y.acceded_on, y.institution_id",
            text("agreement"),
            institution("institution"),
            text("acceded-on"),
            text("last-day"),
            text("signatory"),
            text("contact"),
            text("telephone"),
            text("email"));

    private static final Table ARRANGEMENTS = Table.of(
            "uzgodnienia-o-danych",
            """
            select a.id as agreement, r.institution_id as institution, r.acceded_on, r.by_version as number,
                   r.kind as arrangement, r.valid_from as from_day, r.valid_to - 1 as last_day, r.number as sign,
                   r.essence as arrangement_essence
              from partnership.agreement a join partnership.api_arrangement r on r.agreement_id = a.id
            """ + OURS + " order by a.id, r.institution_id, r.valid_from, r.kind",
            text("agreement"),
            institution("institution"),
            text("acceded-on"),
            text("number"),
            word("arrangement", "export.arrangement"),
            text("from-day"),
            text("last-day"),
            text("sign"),
            text("arrangement-essence"));

    private static final Table CLAUSES = Table.of(
            "klauzule",
            """
            select a.id as agreement, c.id as clause, c.number as sign, c.heading as title, c.body as text,
                   c.by_version as number, c.ended_by_version as ended_by, c.valid_from as from_day,
                   c.valid_to - 1 as last_day
              from partnership.agreement a join partnership.clause c on c.agreement_id = a.id
            """ + OURS + " order by a.id, c.position",
            text("agreement"),
            text("clause"),
            text("sign"),
            text("title"),
            text("text"),
            text("number"),
            text("ended-by"),
            text("from-day"),
            text("last-day"));

    private static final Table BASES = Table.of(
            "podstawy-klauzul",
            """
            select a.id as agreement, c.id as clause, c.number as sign, l.text, l.confidence, l.note
              from partnership.agreement a
              join partnership.clause c on c.agreement_id = a.id
              join partnership.clause_basis b on b.clause_id = c.id
              join partnership.legal_basis l on l.code = b.code
            """ + OURS + " order by a.id, c.position, b.position",
            text("agreement"),
            text("clause"),
            text("sign"),
            text("text"),
            word("confidence", "Confidence"),
            text("note"));

    private final AgreementReaders readers;
    private final AgreementTexts agreements;
    private final Institutions institutions;
    private final DocumentPdf pdf;
    private final Texts texts;
    private final Clock clock;

    ExportedAgreements(
            AgreementReaders readers,
            AgreementTexts agreements,
            Institutions institutions,
            DocumentPdf pdf,
            Texts texts,
            Clock clock) {
        this.readers = readers;
        this.agreements = agreements;
        this.institutions = institutions;
        this.pdf = pdf;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Table> tables() {
        return List.of(AGREEMENTS, PARTIES, ARRANGEMENTS, CLAUSES, BASES);
    }

    @Override
    public List<Paper> papers(InstitutionId own) {
        var ours = readers.readable();
        return IntStream.range(0, ours.size())
                .mapToObj(i -> new Paper(
                        "umowy/umowa-" + (i + 1) + ".pdf",
                        ours.get(i).title(),
                        () -> pdf.print(paper(ours.get(i)).agreement())))
                .toList();
    }

    private AgreementPaper paper(AgreementSummary it) {
        return new AgreementPaper(
                texts, it, agreements.parts(it.id()), Offices.of(institutions.all()), Warsaw.today(clock), false);
    }
}
