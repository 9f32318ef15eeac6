package pl.sciezka.client.consent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonRow;
import pl.sciezka.client.consent.ConsentedPersons.Introduced;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// A client of a partner has consented that we see some data: do we serve the client, too?
@Pages("/consents/{id}")
class AnswerPages {

    private static final String NEW = "new";
    private static final int CANDIDATES = 8;

    private final WaitingConsents consents;
    private final ConsentedPersons introductions;
    private final OwnPersons persons;
    private final CommonClients commonClients;
    private final ReadConsents read;
    private final JoinOnConsent join;
    private final Journal journal;

    AnswerPages(
            WaitingConsents consents,
            ConsentedPersons introductions,
            OwnPersons persons,
            CommonClients commonClients,
            ReadConsents read,
            JoinOnConsent join,
            Journal journal) {
        this.consents = consents;
        this.introductions = introductions;
        this.persons = persons;
        this.commonClients = commonClients;
        this.read = read;
        this.join = join;
        this.journal = journal;
    }

    record ConsentAnswer(
            ConsentView view,
            Introduced person,
            List<PersonRow> candidates,
            @Nullable String who,
            FormErrors errors) implements FormPage {

        List<Option> choices(Ui ui) {
            var options = new ArrayList<Option>();
            for (var it : candidates)
                options.add(new Option(
                        it.id().value().toString(),
                        it.birthYear() == null ? it.name() : ui.text("consent.answer.born", it.name(), it.birthYear()),
                        it.gminaName()));
            options.add(new Option(NEW, ui.text("consent.answer.new"), ui.text("consent.answer.new.hint")));
            return options;
        }

        @Override
        public String toString() {
            return "ConsentAnswer[" + view.consent().id().value() + "]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    ConsentAnswer question(@PathVariable ConsentId id) {
        return question(unanswered(id), null, FormErrors.none());
    }

    @PostMapping("/join")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page join(@PathVariable ConsentId id, @RequestParam(required = false) @Nullable String who) {
        var consent = unanswered(id);
        var page = question(consent, who, FormErrors.of("who", "consent.error.who"));
        var chosen = page.candidates().stream()
                .map(PersonRow::id)
                .filter(it -> it.value().toString().equals(who))
                .findFirst()
                .orElse(null);
        if (chosen == null && !NEW.equals(who)) return page;
        var joined = join.join(consent, page.person(), chosen, CurrentActing.staff());
        return Redirect.to(path(joined.own())).saying("consent.answer." + joined.result());
    }

    @PostMapping("/decline")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect decline(@PathVariable ConsentId id) {
        var consent = unanswered(id);
        if (consent.opening() != null) commonClients.close(consent.opening());
        journal.changed("journal.consent-declined", new Seen(consent.person(), consent.holder()));
        return Redirect.to("/day").saying("consent.answer.declined");
    }

    private ConsentAnswer question(Consent consent, @Nullable String who, FormErrors errors) {
        var person = introductions.find(consent.person()).orElseThrow(Absent::new);
        journal.looked("journal.consent-question", new Seen(consent.person(), consent.holder()));
        var candidates = persons.search(own(), person.surname() + " " + person.givenName(), CANDIDATES, 0).stream()
                .filter(it -> !it.guarded())
                .toList();
        return new ConsentAnswer(read.view(consent), person, candidates, who, errors);
    }

    private Consent unanswered(ConsentId id) {
        return consents.unanswered(own()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private static String path(PersonId own) {
        return "/clients/" + own.value();
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
