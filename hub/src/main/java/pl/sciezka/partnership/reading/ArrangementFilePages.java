package pl.sciezka.partnership.reading;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.ArrangementFiles;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.Pages;

/// The signed arrangements about data of an agreement, for its parties.
@Pages("/partnerships/agreements/{id}/arrangements")
class ArrangementFilePages {

    private final AgreementReaders readers;
    private final ArrangementFiles files;

    ArrangementFilePages(AgreementReaders readers, ArrangementFiles files) {
        this.readers = readers;
        this.files = files;
    }

    @GetMapping("/{version}/{institution}/pdf")
    @ForEverybody
    ResponseEntity<byte[]> pdf(
            @PathVariable AgreementId id, @PathVariable int version, @PathVariable InstitutionId institution) {
        var agreement = readers.readable(id);
        return AttachedPdf.of(
                files.content(agreement.id(), version, institution).orElseThrow(Absent::new));
    }
}
