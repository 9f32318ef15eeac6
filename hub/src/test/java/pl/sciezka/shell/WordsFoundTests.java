package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.Examples;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.Axe;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.MissingWords;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Somebody writes of an illness into the remark about needs in contact, over real HTTP and in a browser.
@HubTest
@Tag("browser")
class WordsFoundTests {

    private static final String ILL = "Ma depresję, „dzwonić” <po> 10 & krótko";

    @Autowired
    OwnPersons persons;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    Visitors visitors;

    final InstitutionId ops = InstitutionId.next();
    Visitor worker;
    String form;

    @BeforeEach
    void a_person() {
        var person = as(() -> persons.add(ops, Examples.person("Kowal", "Olena")));
        worker = visitors.as(ops, Role.PRACTITIONER);
        form = "/clients/" + person.value() + "/needs";
    }

    @Test
    void nothing_is_saved_and_nothing_is_lost_until_somebody_decides() {
        var answer = remark(ILL).send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).contains("Czy te słowa są potrzebne?", "Uwaga: „depresję” (zdrowie)");
        assertThat(answer.body()).contains("name=\"kinds\" value=\"COMPANION\"");
        assertThat(saved()).isZero();

        var again = FilledForm.in(worker, answer, "/needs");
        assertThat(again.value("remark")).isEqualTo(ILL);
        again.with("_anyway", "true").sent();
        assertThat(worker.get(form).body()).contains("Ma depresję, „dzwonić” &lt;po&gt; 10 &amp; krótko");
        assertThat(kept()).isOne();
        assertThat(visitors.as(ops, Role.DATA_PROTECTION_OFFICER)
                        .get("/journal")
                        .body())
                .contains("Zapisano mimo pytania słowa o zdrowiu");
        assertThat(journal()).doesNotContain("depresj");
    }

    @Test
    void a_changed_text_is_saved_without_a_note() {
        FilledForm.in(worker, remark(ILL).send(), "/needs")
                .with("remark", "Dzwonić po 10")
                .without("_anyway")
                .sent();
        assertThat(saved()).isOne();
        assertThat(kept()).isZero();
    }

    @Test
    void what_was_not_saved_for_another_reason_leaves_no_note() {
        var answer = FilledForm.in(worker, remark(ILL + "!".repeat(200)).send(), "/needs")
                .with("_anyway", "true")
                .send();
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(words(answer)).doesNotContain("Czy te słowa są potrzebne?");
        assertThat(kept()).isZero();
    }

    @Test
    void in_a_browser_the_form_comes_back_for_eyes_and_for_ears() {
        try (var chromium = new Chromium();
                var context = chromium.as(worker, visitors.base())) {
            var page = atTheQuestion(context);
            assertThat(page.title()).startsWith("Czy te słowa są potrzebne?");
            assertThat(page.locator(":focus").getAttribute("class")).contains("govuk-error-summary");
            assertThat(MissingWords.on(page)).isEmpty();
            for (int width : new int[] {1366, 400}) {
                page.setViewportSize(width, 900);
                assertThat(Axe.violations(page)).isEmpty();
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pictures/words-found-" + width + ".png")));
            }
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(400);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uwaga: „depresję” (zdrowie)"))
                    .click();
            assertThat(page.locator(":focus").getAttribute("name")).isEqualTo("remark");
            page.locator(":focus").fill("Dzwonić po 10");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zapisz zmieniony tekst"))
                    .click();
            page.waitForURL("**/clients/*");
            assertThat(page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                            .toString())
                    .doesNotContain("depresj");
        }
        assertThat(saved()).isOne();
        assertThat(kept()).isZero();
    }

    private Page atTheQuestion(BrowserContext context) {
        var page = context.newPage();
        page.navigate(visitors.base() + form);
        page.getByLabel("Uwaga").fill(ILL);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zapisz"))
                .first()
                .click();
        page.waitForLoadState();
        return page;
    }

    private FilledForm remark(String text) {
        return FilledForm.on(worker, form, "/needs").with("kinds", "COMPANION").with("remark", text);
    }

    private int saved() {
        return number("select count(*) from client.needs");
    }

    private int kept() {
        return number("""
                select count(*) from journal.entry
                where what = 'journal.words-health' and kind = 'CHANGE' and persons = '{}' and staff_id is not null
                """);
    }

    private String journal() {
        return as(() -> sql.sql("select string_agg(e::text, ' ') from journal.entry e")
                .query(String.class)
                .single());
    }

    private int number(String question) {
        return as(() -> sql.sql(question).query(Integer.class).single());
    }

    private <R> R as(Supplier<R> work) {
        return transactions.as(new Acting.Job(ops, Purpose.JOINT_SERVICE), work);
    }
}
