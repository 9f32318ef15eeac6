package pl.sciezka.exchange.question;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.exchange.Circle;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.Names;
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
import pl.sciezka.shell.PublicOrigin;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Questions about one client, asked by us and of us; asking a new one.
@Pages("/clients/{person}/questions")
class PersonQuestionPages {

    private final ClientHeaders headers;
    private final Questions questions;
    private final QuestionNames names;
    private final AskPartner askPartner;
    private final AskByLink askByLink;
    private final Institutions institutions;
    private final Journal journal;
    private final PublicOrigin origin;

    PersonQuestionPages(
            ClientHeaders headers,
            Questions questions,
            QuestionNames names,
            AskPartner askPartner,
            AskByLink askByLink,
            Institutions institutions,
            Journal journal,
            PublicOrigin origin) {
        this.headers = headers;
        this.questions = questions;
        this.names = names;
        this.askPartner = askPartner;
        this.askByLink = askByLink;
        this.institutions = institutions;
        this.journal = journal;
        this.origin = origin;
    }

    record PersonQuestions(ClientHeader header, List<Question> questions, Names names) implements Page {}

    record QuestionChoice(
            ClientHeader header,
            List<QuestionKind> kinds,
            @Nullable InstitutionId to) implements Page {}

    /// `circle` is null when nobody else serves the client; `silent` are partners without accounts.
    record QuestionForm(
            ClientHeader header,
            QuestionKind kind,
            @Nullable Circle circle,
            List<Circle.Member> silent,
            Map<InstitutionId, String> called,
            @Nullable String holder,
            @Nullable String words,
            FormErrors errors)
            implements FormPage {

        List<Option> options(Ui ui) {
            var here = (circle == null ? Stream.<Circle.Member>empty() : circle.may().stream())
                    .map(it -> option(
                            it,
                            ui.text(
                                    it.onConsent() ? "exchange.basis.consent" : "exchange.basis",
                                    it.citation().cited())));
            var byLink = silent.stream().map(it -> option(it, ui.text("exchange.question.by-link")));
            return Stream.concat(here, byLink).toList();
        }

        private Option option(Circle.Member it, String hint) {
            return new Option(
                    it.institution().value().toString(), Objects.requireNonNull(called.get(it.institution())), hint);
        }

        List<InstitutionId> closed() {
            return circle == null ? List.of() : circle.mayNot();
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    PersonQuestions of(@PathVariable PersonId person) {
        var header = headers.of(person);
        var all = questions.of(person);
        if (!all.isEmpty()) journal.looked("journal.question", new Seen(person, own()));
        return new PersonQuestions(header, all, names.of(all));
    }

    /// `to`: the partner that one came from, chosen on the form.
    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page fresh(
            @PathVariable PersonId person,
            @Nullable @RequestParam(required = false) QuestionKind kind,
            @Nullable @RequestParam(required = false) InstitutionId to) {
        var header = headers.of(person);
        if (kind == null) return new QuestionChoice(header, kinds(), to);
        return form(header, allowed(kind), to == null ? null : to.value().toString(), null, FormErrors.none());
    }

    @PostMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page ask(
            @PathVariable PersonId person,
            @RequestParam QuestionKind kind,
            @Nullable @RequestParam(required = false) String holder,
            @Nullable @RequestParam(required = false) String words,
            HttpServletRequest request) {
        var header = headers.of(person);
        var form = form(header, allowed(kind), holder, words, FormErrors.none());
        var here = chosen(form.circle() == null ? List.of() : form.circle().may(), holder);
        var silent = chosen(form.silent(), holder);
        var text = Typed.text(words);
        var errors = FormErrors.collect()
                .when(here.isEmpty() && silent.isEmpty(), "holder", "exchange.error.holder")
                .when(kind.needsWords() && text.isEmpty(), "words", "exchange.error.question-words")
                .when(text.length() > Question.LONGEST_WORDS, "words", "exchange.error.words-long")
                .done();
        if (errors.any()) return form(header, kind, holder, words, errors);
        if (silent.isPresent())
            return askByLink.ask(
                    CurrentActing.staff(), person, silent.get(), kind, Typed.orNull(words), header, origin.of(request));
        return askPartner
                .ask(CurrentActing.staff(), person, here.orElseThrow().institution(), kind, Typed.orNull(words))
                .<Page>map(it -> Redirect.to("/questions/" + it.value()).saying("exchange.question.asked"))
                .orElseThrow(Absent::new);
    }

    private static Optional<Circle.Member> chosen(List<Circle.Member> among, @Nullable String typed) {
        return among.stream()
                .filter(it -> it.institution().value().toString().equals(typed))
                .findFirst();
    }

    private QuestionForm form(
            ClientHeader header,
            QuestionKind kind,
            @Nullable String holder,
            @Nullable String words,
            FormErrors errors) {
        var circle = askPartner.partners(own(), header.id(), kind).orElse(null);
        var silent = header.guarded() ? List.<Circle.Member>of() : askByLink.silent(own(), header.id(), kind);
        var ids = Stream.of(
                        silent.stream().map(Circle.Member::institution),
                        circle == null ? Stream.<InstitutionId>empty() : circle.told().stream(),
                        circle == null ? Stream.<InstitutionId>empty() : circle.mayNot().stream())
                .flatMap(it -> it)
                .toList();
        return new QuestionForm(header, kind, circle, silent, institutions.shortNames(ids), holder, words, errors);
    }

    private List<QuestionKind> kinds() {
        var kind = institutions.find(own()).orElseThrow(Absent::new).kind();
        return List.of(QuestionKind.values()).stream()
                .filter(it -> it.mayBeAskedBy(kind))
                .toList();
    }

    private QuestionKind allowed(QuestionKind kind) {
        if (!kinds().contains(kind)) throw new Absent();
        return kind;
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
