package pl.sciezka.partnership.drafting;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.ArrangementFiles;
import pl.sciezka.partnership.ArrangementFiles.Attached;
import pl.sciezka.partnership.reading.AttachedPdf;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// The signed arrangement about data of one party, as a PDF beside its description.
@Pages("/partnerships/drafts/{id}/arrangements/{institution}/file")
class ArrangementFilePages {

    private final DraftReading reading;
    private final AttachArrangement attachArrangement;
    private final ArrangementFiles files;
    private final Institutions institutions;

    ArrangementFilePages(
            DraftReading reading,
            AttachArrangement attachArrangement,
            ArrangementFiles files,
            Institutions institutions) {
        this.reading = reading;
        this.attachArrangement = attachArrangement;
        this.files = files;
        this.institutions = institutions;
    }

    /// `attached` is null as long as there is none.
    record FileForm(
            Standing standing, Institution party, @Nullable Attached attached, FormErrors errors) implements FormPage {

        String path() {
            return standing.draft().id().path() + "/arrangements/" + party.id().value() + "/file";
        }
    }

    @GetMapping
    @ForThoseWhoLead
    FileForm form(@PathVariable DraftId id, @PathVariable InstitutionId institution) {
        return form(arranged(id, institution), institution, FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoLead
    Page attach(
            @PathVariable DraftId id,
            @PathVariable InstitutionId institution,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        var standing = arranged(id, institution);
        var result = attachArrangement.attach(id, institution, file == null ? List.of() : file);
        return result == AttachArrangement.Result.DONE
                ? Redirect.to(id.path()).saying("draft.file.attached")
                : form(standing, institution, FormErrors.of("file", "draft.file." + result));
    }

    @PostMapping("/remove")
    @ForThoseWhoLead
    Page remove(@PathVariable DraftId id, @PathVariable InstitutionId institution) {
        var _ = arranged(id, institution);
        attachArrangement.remove(id, institution);
        return Redirect.to(id.path()).saying("draft.file.removed");
    }

    @GetMapping("/pdf")
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    ResponseEntity<byte[]> pdf(@PathVariable DraftId id, @PathVariable InstitutionId institution) {
        var draft = reading.readable(id).draft();
        return AttachedPdf.of(files.content(draft.id().value(), institution).orElseThrow(Absent::new));
    }

    private Standing arranged(DraftId id, InstitutionId institution) {
        var standing = reading.editable(id);
        if (!standing.draft().content().arranged().contains(institution)) throw new Absent();
        return standing;
    }

    private FileForm form(Standing standing, InstitutionId institution, FormErrors errors) {
        var attached = files.of(standing.draft().id().value()).stream()
                .filter(it -> it.institution().equals(institution))
                .findFirst()
                .orElse(null);
        return new FileForm(standing, institutions.find(institution).orElseThrow(Absent::new), attached, errors);
    }
}
