package pl.sciezka.partnership.reading;

import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final String CLAUSE_CAME = "(select w.in_force_from from partnership.agreement_version w"
            + " where w.agreement_id = a.id and w.ordinal = c.by_version)";

    /// Since when whoever leads today has led: the last day on which that changed, else the first of all.
    private static final String LEAD_SINCE = """
            case when l.lead is not null then coalesce(
                   (select max(c.day)
                      from (select m.since as day from partnership.membership m where m.partnership_id = p.id
                            union select m.until from partnership.membership m where m.partnership_id = p.id
                            union select g.on_day from partnership.departure g where g.partnership_id = p.id
                            union select (s.answered_at at time zone '%s')::date
                                    from partnership.succession s where s.partnership_id = p.id) c
                     where c.day <= (select acting.day()) and partnership.leads(p.id, c.day) = l.lead
                       and partnership.leads(p.id, c.day - 1) is distinct from l.lead),
                   (select min(m.since) from partnership.membership m
                     where m.partnership_id = p.id and m.institution_id = l.lead)) end
            """.formatted(Warsaw.ZONE);

    private static final Table AGREEMENTS = Table.of(
            "umowy",
            """
            select a.id as agreement, p.name as partnership, l.lead, """ + LEAD_SINCE + """
                   as lead_since, v.ordinal as number, v.title, v.number as sign, v.signed_on, v.in_force_from, v.occasion, v.changes,
                   array_to_string(v.area, ', ') as agreed_area, a.valid_from as from_day, a.valid_to - 1 as last_day
              from partnership.agreement a
              join partnership.partnership p on p.id = a.partnership_id
             cross join lateral (select partnership.leads(p.id, (select acting.day())) as lead) l
              join partnership.agreement_version v on v.agreement_id = a.id
            """ + until("v.in_force_from") + " order by p.name, a.position, v.ordinal",
            text("agreement"),
            text("partnership"),
            institution("lead"),
            text("lead-since"),
            text("number"),
            text("title"),
            text("sign"),
            text("signed-on"),
            text("in-force-from"),
            text("occasion"),
            text("changes"),
            text("agreed-area"),
            text("from-day"),
            text("last-day"));

    private static final Table PARTIES = Table.of(
            "strony-umow",
            """
            select a.id as agreement, y.institution_id as institution, y.acceded_on, y.left_on - 1 as last_day,
                   y.signatory, y.contact, y.contact_telephone as telephone, y.contact_email as email
              from partnership.agreement a join partnership.party y on y.agreement_id = a.id
            """ + until("y.acceded_on") + " order by a.id, y.acceded_on, y.institution_id",
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
                   r.essence as arrangement_essence, encode(f.sha256, 'hex') as fingerprint
              from partnership.agreement a join partnership.api_arrangement r on r.agreement_id = a.id
              left join partnership.draft d on d.agreement_id = r.agreement_id and d.concluded = r.by_version
              left join partnership.arrangement_file f on f.draft_id = d.id and f.institution_id = r.institution_id
            """ + until("r.valid_from") + " order by a.id, r.institution_id, r.valid_from, r.kind",
            text("agreement"),
            institution("institution"),
            text("acceded-on"),
            text("number"),
            word("arrangement", "export.arrangement"),
            text("from-day"),
            text("last-day"),
            text("sign"),
            text("arrangement-essence"),
            text("fingerprint"));

    private static final Table CLAUSES = Table.of(
            "klauzule",
            """
            select a.id as agreement, c.id as clause, c.number as sign, c.heading as title, c.body as text,
                   c.by_version as number, c.ended_by_version as ended_by, c.valid_from as from_day,
                   c.valid_to - 1 as last_day
              from partnership.agreement a join partnership.clause c on c.agreement_id = a.id
            """ + until(CLAUSE_CAME) + " order by a.id, c.position",
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
            """ + until(CLAUSE_CAME) + " order by a.id, c.position, b.position",
            text("agreement"),
            text("clause"),
            text("sign"),
            text("text"),
            word("confidence", "Confidence"),
            text("note"));

    private final AgreementReaders readers;
    private final AgreementTexts agreements;
    private final ExportedFiles files;
    private final Institutions institutions;
    private final DocumentPdf pdf;
    private final Texts texts;
    private final Clock clock;

    ExportedAgreements(
            AgreementReaders readers,
            AgreementTexts agreements,
            ExportedFiles files,
            Institutions institutions,
            DocumentPdf pdf,
            Texts texts,
            Clock clock) {
        this.readers = readers;
        this.agreements = agreements;
        this.files = files;
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
        var agreed = IntStream.range(0, ours.size())
                .mapToObj(i -> new Paper(
                        "umowy/umowa-" + (i + 1) + ".pdf",
                        ours.get(i).title(),
                        () -> pdf.print(paper(ours.get(i), own).agreement())));
        return Stream.concat(agreed, files.papers(ours, own)).toList();
    }

    private AgreementPaper paper(AgreementSummary it, InstitutionId own) {
        return new AgreementPaper(
                texts,
                it,
                agreements.parts(it.id()).inTimeOf(own),
                Offices.of(institutions.all()),
                Warsaw.today(clock),
                false);
    }

    /// What came before the own institution fell outside.
    private static String until(String day) {
        return """
                 where exists (select 1 from partnership.party own
                                where own.agreement_id = a.id and own.institution_id = :own
                                  and (own.left_on is null or %s < own.left_on))
                """.formatted(day);
    }
}
