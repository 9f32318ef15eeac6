package pl.sciezka.client.person;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.PersonRow;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Exporting;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// The own list of clients.
@Pages("/clients")
class ClientPages {

    private static final int PAGE_SIZE = 50;

    private final RecordOfPersons persons;

    ClientPages(RecordOfPersons persons) {
        this.persons = persons;
    }

    record OwnList(Selection selection, String words, int page, List<PersonRow> rows, boolean more) implements Page {

        static OwnList of(Selection selection, String words, int page, List<PersonRow> rows) {
            int most = Exporting.rows(PAGE_SIZE);
            return new OwnList(selection, words, page, rows.stream().limit(most).toList(), rows.size() > most);
        }

        @Override
        public String toString() {
            return "OwnList[" + rows.size() + "]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    OwnList list(@RequestParam(defaultValue = "1") int page) {
        return selected(Selection.ALL, page);
    }

    @GetMapping("/mine")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    OwnList mine(@RequestParam(defaultValue = "1") int page) {
        return selected(Selection.MINE, page);
    }

    @GetMapping("/common")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    OwnList common(@RequestParam(defaultValue = "1") int page) {
        return selected(Selection.COMMON, page);
    }

    /// A name never stands in an address: searching is a POST.
    @PostMapping("/search")
    @ForThoseWhoServe(Purpose.OWN_TASKS)
    OwnList search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        var number = clamped(page);
        var institution = CurrentActing.staff().institution();
        var rows = persons.search(institution, q, Exporting.rows(PAGE_SIZE) + 1, (number - 1) * PAGE_SIZE);
        return OwnList.of(Selection.ALL, q, number, rows);
    }

    private OwnList selected(Selection selection, int page) {
        var number = clamped(page);
        var rows = persons.selected(
                selection, CurrentActing.staff(), Exporting.rows(PAGE_SIZE) + 1, (number - 1) * PAGE_SIZE);
        return OwnList.of(selection, "", number, rows);
    }

    private static int clamped(int page) {
        return Math.clamp(page, 1, 1000);
    }
}
