package pl.sciezka.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.plan.joint.Plans.*;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sciezka.client.Needs;
import pl.sciezka.client.PersonBrief;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.board.PlanPicture;
import pl.sciezka.plan.document.PlanDocument;
import pl.sciezka.plan.document.StatutoryPlan;
import pl.sciezka.plan.joint.AgreeingToChange;
import pl.sciezka.plan.joint.Editing;
import pl.sciezka.plan.joint.JointPlan;
import pl.sciezka.plan.joint.StoredPlan;
import pl.sciezka.plan.reading.Names;
import pl.sciezka.plan.reading.Names.Contact;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.sheet.PlanPdf;
import pl.sciezka.plan.sheet.PlanSheet;
import pl.sciezka.plan.step.ChangeReason;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.Why;
import pl.sciezka.shell.Texts;
import pl.sciezka.testing.PdfCheck;

class PlanPdfTests {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_printed_plan_is_pdf_ua_1(boolean large) throws Exception {
        PdfCheck.assertIsPdfUa1(pdf().print(sheet(fromSkeleton(), large)));
    }

    @Test
    void the_whole_skeleton_fits_one_page_in_polish_and_tells_no_number_of_the_person() throws Exception {
        try (var document = Loader.loadPDF(pdf().print(sheet(fromSkeleton(), false)))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getSubject())
                    .as("what a screen reader says of the file")
                    .isNotBlank();
            assertThat(text)
                    .contains("Mój plan", "Łucja Żółkiewska, rok urodzenia 1984", "1 / 1", "Do kiedy")
                    .contains(
                            "SZKIC – jeszcze nie do podpisu.", "Klient: data i podpis", "Treść nr 1", "(po kroku 1, 2)")
                    .contains("Indywidualny plan działania (IPD) nr DK.1 z 20.11.2026")
                    .doesNotContainPattern("\\d{11}");
        }
    }

    @Test
    void large_print_is_large_and_a_change_is_printed_for_signature() throws Exception {
        var later = new Commitment(
                "Kurs", false, new Owner.Member(PUP), ADVISER.staff(), DAY.plusMonths(5), Set.of(NURSERY));
        var plan = done(new Editing(active(), ADVISER)
                .edit(new Edit.ChangeAction(COURSE, later, new Why(ChangeReason.NO_PLACES, ""))));
        plan = done(new AgreeingToChange(plan, plan.changes().getFirst(), ADVISER).putForward());

        try (var document = Loader.loadPDF(pdf().print(sheet(plan, true)))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("Zmiana nr 1 – do podpisu", "23.04.2027").doesNotContain("SZKIC");
        }
    }

    private static PlanPdf pdf() {
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PlanPdfTests.class.getClassLoader(), "pl.sciezka");
        engine.setBinaryStaticContent(true);
        return new PlanPdf(engine);
    }

    private static PlanSheet sheet(JointPlan plan, boolean large) {
        var reader = new Acting.Staff(ADVISER.staff(), PUP, Set.of(), Purpose.JOINT_SERVICE);
        var open = new OpenPlan(new StoredPlan(plan, 0), PersonId.next(), null, reader, DAY);
        var names = new Names(
                Map.of(PUP, "PUP Chrzanów", OPS, "OPS Trzebinia"),
                Map.of(
                        ADVISER.staff(),
                        new Contact(ADVISER.staff(), PUP, "Anna", "Doradczyni", "doradczyni", "32 623 00 00", true),
                        SOCIAL_WORKER.staff(),
                        new Contact(SOCIAL_WORKER.staff(), OPS, "Ewa", "Socjalna", "pracownica socjalna", null, true)));
        var person = new PersonBrief(PersonId.next(), "Żółkiewska", "Łucja", 1984, "Trzebinia", null, false);
        var ipd = new PlanDocument(UUID.randomUUID(), StatutoryPlan.IPD, "DK.1", LocalDate.of(2026, 11, 20), PUP);
        return new SheetMaker(new Texts(), PlanPicture.of(open, names), person, Needs.NONE, List.of(ipd)).sheet(large);
    }
}
