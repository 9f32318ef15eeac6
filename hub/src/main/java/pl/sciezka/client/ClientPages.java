package pl.sciezka.client;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// The own list of clients.
@Pages("/clients")
class ClientPages {

    private static final int PAGE_SIZE = 50;

    private final OwnPersons persons;

    ClientPages(OwnPersons persons) {
        this.persons = persons;
    }

    record OwnList(String words, int page, List<PersonRow> rows, boolean more) implements Page {

        @Override
        public String toString() {
            return "OwnList[" + rows.size() + "]";
        }
    }

    @GetMapping
    @Access(
            roles = {PRACTITIONER, COORDINATOR},
            purpose = Purpose.OWN_TASKS)
    OwnList list(@RequestParam(defaultValue = "1") int page) {
        return found("", page);
    }

    /// A name never stands in an address: searching is a POST.
    @PostMapping("/search")
    @Access(
            roles = {PRACTITIONER, COORDINATOR},
            purpose = Purpose.OWN_TASKS)
    OwnList search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        return found(q, page);
    }

    private OwnList found(String words, int page) {
        var number = Math.clamp(page, 1, 1000);
        var institution = CurrentActing.staff().institution();
        var rows = persons.search(institution, words, PAGE_SIZE + 1, (number - 1) * PAGE_SIZE);
        return new OwnList(words, number, rows.stream().limit(PAGE_SIZE).toList(), rows.size() > PAGE_SIZE);
    }
}
