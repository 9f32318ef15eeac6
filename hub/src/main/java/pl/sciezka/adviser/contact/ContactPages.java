package pl.sciezka.adviser.contact;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.CommonClients;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Contacts with one client: the last ones, by when the next one is due, and logging one in two clicks.
@Pages("/clients/{person}/contacts")
class ContactPages {

    private final ClientHeaders headers;
    private final Contacts contacts;
    private final KeepContacts keep;
    private final Rhythms rhythms;
    private final CommonClients commonClients;
    private final Colleagues colleagues;
    private final Clock clock;

    ContactPages(
            ClientHeaders headers,
            Contacts contacts,
            KeepContacts keep,
            Rhythms rhythms,
            CommonClients commonClients,
            Colleagues colleagues,
            Clock clock) {
        this.headers = headers;
        this.contacts = contacts;
        this.keep = keep;
        this.rhythms = rhythms;
        this.commonClients = commonClients;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// `common`: others serve the client too, so that they can be told who did not come.
    record ContactsOfClient(
            ClientHeader header,
            List<Contact> contacts,
            List<Correction> corrections,
            Map<StaffId, Colleague> people,
            @Nullable Rhythm rhythm,
            boolean common,
            ContactTyped typed,
            FormErrors errors)
            implements FormPage {

        String name(StaffId staff) {
            var known = people.get(staff);
            return known == null ? "" : known.name();
        }

        long standing() {
            return contacts.stream().filter(it -> it.facts() != null).count();
        }

        boolean corrected(UUID contact) {
            return corrections.stream().anyMatch(it -> it.contact().equals(contact));
        }

        static List<Option> ways(Ui ui) {
            return options(ui, Way.values());
        }

        static List<Option> outcomes(Ui ui) {
            return options(ui, Presence.values());
        }

        static List<Option> began(Ui ui) {
            return Stream.of("true", "false")
                    .map(it -> new Option(it, ui.text("contact.began." + it)))
                    .toList();
        }

        private static List<Option> options(Ui ui, Enum<?>[] values) {
            return Stream.of(values)
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }

        @Override
        public String toString() {
            return "ContactsOfClient[*]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    ContactsOfClient show(@PathVariable PersonId person) {
        return page(person, ContactTyped.usual(Warsaw.today(clock)), FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page log(@PathVariable PersonId person, ContactTyped typed) {
        var errors = typed.errors(Warsaw.today(clock)).done();
        if (errors.any()) return page(person, typed, errors);
        headers.of(person);
        var facts = typed.facts();
        keep.log(person, facts);
        return Redirect.to(ContactTab.path(person))
                .saying(facts.outcome().missed() ? "contact.saved.missed" : "contact.saved");
    }

    private ContactsOfClient page(PersonId person, ContactTyped typed, FormErrors errors) {
        var header = headers.of(person);
        var all = contacts.of(person);
        var corrections = contacts.corrections(person);
        var people = Stream.of(
                        all.stream().map(Contact::by),
                        all.stream()
                                .map(Contact::removal)
                                .filter(Objects::nonNull)
                                .map(Contact.Removal::by),
                        corrections.stream().map(Correction::by))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        var own = CurrentActing.staff().institution();
        return new ContactsOfClient(
                header,
                all,
                corrections,
                colleagues.of(people),
                rhythms.of(own, person, Warsaw.today(clock)).orElse(null),
                !header.guarded() && commonClients.of(person).isPresent(),
                typed,
                errors);
    }
}
