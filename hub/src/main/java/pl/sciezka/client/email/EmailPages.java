package pl.sciezka.client.email;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.History;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Whether a client wants e-mail: what was written down, and writing down another word.
@Pages("/clients/{person}/email")
class EmailPages {

    private final ClientHeaders headers;
    private final Wishes wishes;
    private final Colleagues colleagues;
    private final History history;
    private final Journal journal;

    EmailPages(ClientHeaders headers, Wishes wishes, Colleagues colleagues, History history, Journal journal) {
        this.headers = headers;
        this.wishes = wishes;
        this.colleagues = colleagues;
        this.history = history;
        this.journal = journal;
    }

    /// A wish and the name of who wrote it down.
    record Noted(Wish wish, String by) {}

    /// `wishes` with the latest first; without `address` nothing can be sent.
    record EmailOfClient(ClientHeader header, @Nullable String address, List<Noted> wishes) implements Page {

        boolean wanted() {
            return Wish.holds(wishes.stream().map(Noted::wish).toList());
        }

        @Override
        public String toString() {
            return "EmailOfClient[" + header.id() + "]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    EmailOfClient show(@PathVariable PersonId person) {
        var header = headers.of(person);
        var own = CurrentActing.staff().institution();
        var noted = wishes.of(person);
        var names = colleagues.names(noted.stream().map(Wish::by).toList());
        return new EmailOfClient(
                header,
                wishes.address(own, person).orElse(null),
                noted.stream()
                        .map(it -> new Noted(it, names.getOrDefault(it.by(), "")))
                        .toList());
    }

    /// What was said already is not written twice.
    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect note(@PathVariable PersonId person, @RequestParam boolean wanted) {
        var path = headers.of(person).path() + "/email";
        var staff = CurrentActing.staff();
        if (Wish.holds(wishes.of(person)) != wanted) {
            wishes.add(person, staff, wanted);
            journal.changed("journal.email-wish", new Seen(person, staff.institution()));
            history.tell(person, wanted ? "email-wanted" : "email-not-wanted", null, path, Set.of());
        }
        return Redirect.to(path).saying(wanted ? "email.saved.wanted" : "email.saved.not-wanted");
    }
}
