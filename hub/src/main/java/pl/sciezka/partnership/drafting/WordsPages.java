package pl.sciezka.partnership.drafting;

import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// What a document is called and from when, and the term of the agreement.
@Pages("/partnerships/drafts/{id}")
class WordsPages {

    private final DraftReading reading;
    private final DrawUp drawUp;
    private final Clock clock;

    WordsPages(DraftReading reading, DrawUp drawUp, Clock clock) {
        this.reading = reading;
        this.drawUp = drawUp;
        this.clock = clock;
    }

    record WordsForm(Standing standing, WordsTyped typed, FormErrors errors) implements FormPage {}

    record TermForm(Standing standing, TermTyped typed, FormErrors errors) implements FormPage {}

    @GetMapping("/words")
    @ForThoseWhoLead
    WordsForm words(@PathVariable DraftId id) {
        var standing = reading.editable(id);
        return new WordsForm(standing, WordsTyped.of(standing.draft().words()), FormErrors.none());
    }

    @PostMapping("/words")
    @ForThoseWhoLead
    Page save(@PathVariable DraftId id, WordsTyped typed) {
        var standing = reading.editable(id);
        var errors = typed.problems(Warsaw.today(clock)).done();
        if (errors.any()) return new WordsForm(standing, typed, errors);
        drawUp.words(standing.draft(), typed.words());
        return Redirect.to(id.path()).saying("draft.saved");
    }

    @GetMapping("/term")
    @ForThoseWhoLead
    TermForm term(@PathVariable DraftId id) {
        var standing = reading.editable(id);
        return new TermForm(standing, TermTyped.of(standing.draft()), FormErrors.none());
    }

    @PostMapping("/term")
    @ForThoseWhoLead
    Page saveTerm(@PathVariable DraftId id, TermTyped typed) {
        var standing = reading.editable(id);
        var errors = typed.problems(standing.day());
        if (errors.any()) return new TermForm(standing, typed, errors);
        drawUp.content(standing.draft(), content -> content.withTerms(typed.term(), typed.membership()));
        return Redirect.to(id.path()).saying("draft.saved");
    }
}
