package pl.sciezka.partnership.reading;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.ArrangementFiles;
import pl.sciezka.partnership.reading.AgreementParts.ArrangementPart;
import pl.sciezka.shell.ExportedTables.Paper;
import pl.sciezka.shell.Texts;

/// The signed arrangements about data in a full export, as they were brought.
@Component
class ExportedFiles {

    private final AgreementTexts agreements;
    private final ArrangementFiles files;
    private final Institutions institutions;
    private final Texts texts;

    ExportedFiles(AgreementTexts agreements, ArrangementFiles files, Institutions institutions, Texts texts) {
        this.agreements = agreements;
        this.files = files;
        this.institutions = institutions;
        this.texts = texts;
    }

    Stream<Paper> papers(List<AgreementSummary> ours, InstitutionId own) {
        var number = new AtomicInteger();
        var offices = Offices.of(institutions.all());
        return ours.stream()
                .flatMap(agreement -> agreements.parts(agreement.id()).inTimeOf(own).parties().stream()
                        .flatMap(party -> party.arrangements().stream())
                        .filter(it -> it.file() != null)
                        .map(it -> paper(agreement, it, offices, number.incrementAndGet())));
    }

    private Paper paper(AgreementSummary agreement, ArrangementPart it, Offices offices, int number) {
        return new Paper(
                "umowy/uzgodnienia-" + number + ".pdf",
                texts.text(
                        Texts.POLISH,
                        "partnership.arranged.file.exported",
                        offices.name(it.institution()),
                        agreement.title()),
                () -> files.content(agreement.id(), it.byVersion(), it.institution())
                        .orElseThrow());
    }
}
