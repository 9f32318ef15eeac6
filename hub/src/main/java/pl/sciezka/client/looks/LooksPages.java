package pl.sciezka.client.looks;

import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.Exporting;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// The data-protection officer's view of the journal: every look at the institution's own clients, whoever looked.
@Pages("/journal")
class LooksPages {

    private static final int PAGE_SIZE = 50;

    private final Looks looks;
    private final Colleagues colleagues;
    private final Institutions institutions;

    LooksPages(Looks looks, Colleagues colleagues, Institutions institutions) {
        this.looks = looks;
        this.colleagues = colleagues;
        this.institutions = institutions;
    }

    /// `who` is null for work that the program did by itself; `foreign` marks a look by another institution; `taken`
    /// says that the list was taken along as a file.
    record Line(
            Instant at,
            String institution,
            boolean foreign,
            @Nullable String who,
            boolean taken,
            String what,
            Purpose purpose,
            List<String> clients,
            int more) {}

    record LookList(List<Line> lines, String of, int page, boolean more) implements Page {

        @Override
        public String toString() {
            return "LookList[" + lines.size() + "]";
        }
    }

    @GetMapping
    @Access(roles = DATA_PROTECTION_OFFICER, purpose = Purpose.SUPERVISION)
    LookList list(@RequestParam(defaultValue = "1") int page) {
        return found("", page);
    }

    /// A name never stands in an address: searching is a POST.
    @PostMapping("/search")
    @Access(roles = DATA_PROTECTION_OFFICER, purpose = Purpose.SUPERVISION)
    LookList search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        return found(q, page);
    }

    private LookList found(String words, int page) {
        var own = CurrentActing.staff().institution();
        var number = Math.clamp(page, 1, 10_000);
        int most = Exporting.rows(PAGE_SIZE);
        var found = looks.at(own, words, most + 1, (number - 1) * PAGE_SIZE);
        var lines = found.stream().limit(most).map(it -> line(it, own)).toList();
        return new LookList(lines, words, number, found.size() > most);
    }

    private Line line(Looks.Look it, InstitutionId own) {
        var institution = new InstitutionId(it.institutionId());
        return new Line(
                it.at(),
                institutions.shortName(institution),
                !institution.equals(own),
                it.staffId() == null
                        ? null
                        : colleagues
                                .find(new StaffId(it.staffId()))
                                .map(Colleague::name)
                                .orElse(null),
                it.taken(),
                it.what(),
                Purpose.valueOf(it.purpose()),
                it.clients(),
                it.count() - it.clients().size());
    }
}
