package pl.sciezka.exchange.question;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.exchange.question.OpenLink.Opened;
import pl.sciezka.institution.Institution;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Open;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;

/// What a partner without an account sees: who asks, then with the code the question, then that it was answered.
@Pages("/answer/{key}")
class LinkPages {

    private static final String WHY = "whoever holds the one-time key and its code answers one question, once";

    private final OpenLink open;
    private final Clock clock;

    LinkPages(OpenLink open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    /// `path` holds the key, so it is never shown in print.
    record CodeAsked(String path, Institution asker, FormErrors errors) implements FormPage {

        @Override
        public String toString() {
            return "CodeAsked[*]";
        }
    }

    record LinkQuestion(String path, String code, Opened.Shown shown, AnswerTyped typed, FormErrors errors)
            implements FormPage {

        List<Option> answers(Ui ui) {
            return AnswerForms.options(ui, shown.question().kind());
        }

        @Override
        public String toString() {
            return "LinkQuestion[*]";
        }
    }

    record Answered() implements Page {}

    record DeadLink() implements Page {
        @Override
        public HttpStatus status() {
            return HttpStatus.NOT_FOUND;
        }
    }

    @GetMapping
    @Open(WHY)
    Page start(@PathVariable String key) {
        return with(key, it -> asked(it, FormErrors.none()));
    }

    @PostMapping
    @Open(WHY)
    Page code(@PathVariable String key, @Nullable @RequestParam(required = false) String code) {
        if (Typed.text(code).isEmpty())
            return with(key, it -> asked(it, FormErrors.of("code", "exchange.error.code-missing")));
        return with(key, it -> switch (open.open(it, code)) {
            case Opened.Dead _ -> new DeadLink();
            case Opened.WrongCode(var left) ->
                left > 0 ? asked(it, FormErrors.of("code", "exchange.error.code")) : new DeadLink();
            case Opened.Shown shown -> question(it, code, shown, AnswerTyped.empty(), FormErrors.none());
        });
    }

    @PostMapping("/answer")
    @Open(WHY)
    Page answer(@PathVariable String key, @Nullable @RequestParam(required = false) String code, AnswerTyped typed) {
        return with(key, it -> {
            if (!(open.open(it, code) instanceof Opened.Shown shown)) return new DeadLink();
            var kind = shown.question().kind();
            var errors = typed.errors(kind, Warsaw.today(clock), true);
            if (errors.any()) return question(it, code, shown, typed, errors);
            return open.answer(it, code, typed.given(kind, null)) ? new Answered() : new DeadLink();
        });
    }

    /// Garbage in the address needs no database.
    private static Page with(String typed, Function<OneTimeKey, Page> page) {
        return OneTimeKey.parse(typed).map(page).orElseGet(DeadLink::new);
    }

    private Page asked(OneTimeKey key, FormErrors errors) {
        return open.asker(key)
                .<Page>map(it -> new CodeAsked(path(key), it, errors))
                .orElseGet(DeadLink::new);
    }

    private static LinkQuestion question(
            OneTimeKey key, @Nullable String code, Opened.Shown shown, AnswerTyped typed, FormErrors errors) {
        return new LinkQuestion(path(key), code == null ? "" : code, shown, typed, errors);
    }

    static String path(OneTimeKey key) {
        return "/answer/" + key.value();
    }
}
