package pl.sciezka.partnership.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.PdfCheck;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// The page and the papers of every partnership of the demonstration, for its parties, the operator and strangers.
@DemoTest
class OverviewPagesTests {

    private static final Pattern PARTNERSHIP = Pattern.compile("href=\"(/partnerships/[0-9a-f-]{36})\"");
    private static final Pattern AGREEMENT = Pattern.compile("href=\"(/partnerships/agreements/[0-9a-f-]{36})\"");
    private static final Pattern ANNEX = Pattern.compile("href=\"(/partnerships/agreements/[^\"]+/annexes/\\d+/pdf)\"");

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    @Test
    void the_list_leads_to_the_partnership_which_says_where_who_and_what_is_in_force() {
        var pup = at("PUP Chrzanów", Role.DIRECTOR);
        var page = words(
                pup.get(links(PARTNERSHIP, pup.get("/partnerships").body()).getFirst()));
        assertThat(page)
                .contains("Co obowiązuje dziś", "Co kończy się w ciągu 90 dni")
                .contains("powiat chrzanowski", "gmina Trzebinia 1203053 OPS Trzebinia")
                .contains("Działają na całym tym obszarze: PUP Chrzanów");
    }

    @Test
    void the_operator_sees_every_partnership() {
        var operator = visitors.as(InstitutionId.next(), Role.HUB_OPERATOR);
        var paths = links(PARTNERSHIP, operator.get("/partnerships").body());
        assertThat(paths).hasSize(5);
        assertThat(paths)
                .allSatisfy(it -> assertThat(operator.get(it).statusCode()).isEqualTo(200));
    }

    @Test
    void a_stranger_meets_nothing() {
        var paths = links(
                PARTNERSHIP,
                at("PUP Chrzanów", Role.DIRECTOR).get("/partnerships").body());
        var agreement = links(
                        AGREEMENT,
                        at("PUP Chrzanów", Role.DIRECTOR).get("/partnerships").body())
                .getFirst();
        var stranger = visitors.as(InstitutionId.next(), Role.DIRECTOR);
        assertThat(stranger.get(paths.getFirst()).statusCode()).isEqualTo(404);
        for (var paper : List.of("/pdf", "/parties/pdf", "/annexes/1/pdf"))
            assertThat(stranger.get(agreement + paper).statusCode()).isEqualTo(404);
    }

    @Test
    void there_is_no_annex_before_the_first_and_after_the_last() {
        var pup = at("PUP Chrzanów", Role.DIRECTOR);
        var agreement = links(AGREEMENT, pup.get("/partnerships").body()).getFirst();
        assertThat(pup.get(agreement + "/annexes/0/pdf").statusCode()).isEqualTo(404);
        assertThat(pup.get(agreement + "/annexes/99/pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void every_agreement_annex_and_list_of_parties_is_printed_as_pdf_ua_1() throws Exception {
        var operator = visitors.as(InstitutionId.next(), Role.HUB_OPERATOR);
        int annexes = 0;
        for (var agreement : links(AGREEMENT, operator.get("/partnerships").body())) {
            PdfCheck.assertIsPdfUa1(pdf(operator, agreement + "/pdf"));
            PdfCheck.assertIsPdfUa1(pdf(operator, agreement + "/parties/pdf?large=true"));
            for (var annex : links(ANNEX, operator.get(agreement + "/parties").body())) {
                PdfCheck.assertIsPdfUa1(pdf(operator, annex));
                annexes++;
            }
        }
        assertThat(annexes).isPositive();
    }

    @Test
    void a_printed_agreement_says_what_its_pages_say() throws Exception {
        var pup = at("PUP Chrzanów", Role.PRACTITIONER);
        var agreement = links(AGREEMENT, pup.get("/partnerships").body()).getFirst();
        var printed = PdfCheck.wordsOf(pdf(pup, agreement + "/pdf"));
        assertThat(printed)
                .contains("Strona 1 z", "Podstawa prawna", "art. 43 ust. 9 ustawy", "niepotwierdzone", "Podpisy")
                .contains("wspólna obsługa klienta: ");
    }

    private static byte[] pdf(Visitor visitor, String path) throws Exception {
        var answer = visitor.bytes(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/pdf");
        var folder = System.getProperty("pictures");
        if (folder != null)
            Files.write(
                    Files.createDirectories(Path.of(folder)).resolve(path.replaceAll("\\W", "_") + ".pdf"),
                    answer.body());
        return answer.body();
    }

    private Visitor at(String shortName, Role role) {
        var id = sql.sql("select id from institution.institution where short_name = :name")
                .param("name", shortName)
                .query(UUID.class)
                .single();
        return visitors.as(new InstitutionId(id), role);
    }

    private static List<String> links(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(it -> it.group(1)).distinct().toList();
    }
}
