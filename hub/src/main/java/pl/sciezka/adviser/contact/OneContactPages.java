package pl.sciezka.adviser.contact;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;

/// One contact that was written down wrong: correcting it, or removing it as a mistake.
@Pages("/clients/{person}/contacts/{contact}")
class OneContactPages {

    private final ClientHeaders headers;
    private final Contacts contacts;
    private final KeepContacts keep;
    private final Clock clock;

    OneContactPages(ClientHeaders headers, Contacts contacts, KeepContacts keep, Clock clock) {
        this.headers = headers;
        this.contacts = contacts;
        this.keep = keep;
        this.clock = clock;
    }

    /// `version` is the one that the form was opened with.
    record OneContact(ClientHeader header, UUID contact, int version, ContactTyped typed, FormErrors errors)
            implements FormPage {

        String path() {
            return ContactTab.path(header.id()) + "/" + contact;
        }

        List<Option> removalReasons(Ui ui) {
            return Stream.of(RemovalReason.values())
                    .map(it -> new Option(it.name(), ui.text("contact.removal." + it)))
                    .toList();
        }

        @Override
        public String toString() {
            return "OneContact[" + contact + "]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    OneContact show(@PathVariable PersonId person, @PathVariable UUID contact) {
        var header = headers.of(person);
        var it = standing(person, contact);
        return new OneContact(header, contact, it.version(), ContactTyped.of(facts(it)), FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page correct(
            @PathVariable PersonId person, @PathVariable UUID contact, @RequestParam int version, ContactTyped typed) {
        var header = headers.of(person);
        var it = standing(person, contact);
        var errors = typed.correctionErrors(Warsaw.today(clock)).done();
        if (!errors.any() && typed.facts().equals(facts(it))) errors = FormErrors.of("day", "contact.error.same");
        if (errors.any()) return new OneContact(header, contact, version, typed, errors);
        keep.correct(it, version, facts(it), typed.facts(), Typed.text(typed.why()));
        return Redirect.to(ContactTab.path(person)).saying("contact.corrected");
    }

    @PostMapping("/removal")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page remove(
            @PathVariable PersonId person,
            @PathVariable UUID contact,
            @Nullable @RequestParam(required = false) RemovalReason reason) {
        var header = headers.of(person);
        var it = standing(person, contact);
        if (reason == null)
            return new OneContact(
                    header,
                    contact,
                    it.version(),
                    ContactTyped.of(facts(it)),
                    FormErrors.of("reason", "contact.error.removal"));
        var done = keep.remove(it, reason);
        return Redirect.to(ContactTab.path(person)).saying(done ? "contact.removed" : "contact.removed-before.refused");
    }

    /// Not removed, and of this person.
    private Contact standing(PersonId person, UUID contact) {
        return contacts.find(person, contact).filter(it -> it.facts() != null).orElseThrow(Absent::new);
    }

    private static Contact.Facts facts(Contact it) {
        var facts = it.facts();
        if (facts == null) throw new Absent();
        return facts;
    }
}
