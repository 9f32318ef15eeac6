package pl.sciezka.client.email;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.delivery.EmailStates;
import pl.sciezka.institution.Colleagues;
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
    private final NoteWish note;
    private final EmailStates emails;
    private final Colleagues colleagues;

    EmailPages(ClientHeaders headers, Wishes wishes, NoteWish note, EmailStates emails, Colleagues colleagues) {
        this.headers = headers;
        this.wishes = wishes;
        this.note = note;
        this.emails = emails;
        this.colleagues = colleagues;
    }

    static String path(PersonId person) {
        return "/clients/" + person.value() + "/email";
    }

    /// A wish and the name of who wrote it down.
    record Noted(Wish wish, String by) {}

    /// `wishes` with the latest first; without `address` or a `server` nothing can be sent.
    record EmailOfClient(ClientHeader header, @Nullable String address, boolean server, List<Noted> wishes)
            implements Page {

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
                emails.canSend(own),
                noted.stream()
                        .map(it -> new Noted(it, names.getOrDefault(it.by(), "")))
                        .toList());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect note(@PathVariable PersonId person, @RequestParam boolean wanted) {
        headers.of(person);
        note.that(person, CurrentActing.staff(), wanted);
        return Redirect.to(path(person)).saying(wanted ? "email.saved.wanted" : "email.saved.not-wanted");
    }
}
