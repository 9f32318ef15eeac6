package pl.sciezka.partnership.drafting;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// Drafts under way, and what became of the others.
@Pages("/partnerships/drafts")
class DraftListPages {

    private final DraftReading reading;
    private final Institutions institutions;

    DraftListPages(DraftReading reading, Institutions institutions) {
        this.reading = reading;
        this.institutions = institutions;
    }

    record DraftList(List<Standing> underWay, List<Standing> over, Offices offices, InstitutionId mine)
            implements Page {}

    @GetMapping
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    DraftList list() {
        var all = reading.readable();
        return new DraftList(
                all.stream().filter(it -> it.draft().state().isUnderWay()).toList(),
                all.stream().filter(it -> !it.draft().state().isUnderWay()).toList(),
                Offices.of(institutions.all()),
                CurrentActing.staff().institution());
    }
}
