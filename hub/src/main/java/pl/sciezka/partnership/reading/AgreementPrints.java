package pl.sciezka.partnership.reading;

import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.print.PrintedDocument;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Texts;

/// An agreement on paper (wydruki umowy): all of it, one annex, and the list of parties. For whoever may read it.
@Pages("/partnerships/agreements/{id}")
class AgreementPrints {

    private final AgreementReaders readers;
    private final AgreementTexts parts;
    private final Institutions institutions;
    private final Texts texts;
    private final Clock clock;

    AgreementPrints(
            AgreementReaders readers, AgreementTexts parts, Institutions institutions, Texts texts, Clock clock) {
        this.readers = readers;
        this.parts = parts;
        this.institutions = institutions;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/pdf")
    @ForEverybody
    PrintedDocument agreement(@PathVariable AgreementId id, @RequestParam(defaultValue = "false") boolean large) {
        return paper(id, large).agreement();
    }

    @GetMapping("/parties/pdf")
    @ForEverybody
    PrintedDocument parties(@PathVariable AgreementId id, @RequestParam(defaultValue = "false") boolean large) {
        return paper(id, large).parties();
    }

    @GetMapping("/annexes/{ordinal}/pdf")
    @ForEverybody
    PrintedDocument annex(
            @PathVariable AgreementId id,
            @PathVariable int ordinal,
            @RequestParam(defaultValue = "false") boolean large) {
        var paper = paper(id, large);
        if (!paper.hasAnnex(ordinal)) throw new Absent();
        return paper.annex(ordinal);
    }

    private AgreementPaper paper(AgreementId id, boolean large) {
        return new AgreementPaper(
                texts,
                readers.readable(id),
                parts.parts(id),
                Offices.of(institutions.all()),
                Warsaw.today(clock),
                large);
    }
}
