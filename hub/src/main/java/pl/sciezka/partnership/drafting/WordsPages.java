package pl.sciezka.partnership.drafting;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;

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

    /// `choice` is UNCHANGED, OPEN or UNTIL; `lastDay` belongs to the last.
    record TermForm(
            Standing standing, String choice, @Nullable String lastDay, FormErrors errors) implements FormPage {}

    @GetMapping("/words")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    WordsForm words(@PathVariable DraftId id) {
        var standing = reading.editable(id);
        return new WordsForm(standing, WordsTyped.of(standing.draft().words()), FormErrors.none());
    }

    @PostMapping("/words")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page save(@PathVariable DraftId id, WordsTyped typed) {
        var standing = reading.editable(id);
        var errors = typed.problems(Warsaw.today(clock)).done();
        if (errors.any()) return new WordsForm(standing, typed, errors);
        drawUp.words(standing.draft(), typed.words());
        return Redirect.to(id.path()).saying("draft.saved");
    }

    @GetMapping("/term")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    TermForm term(@PathVariable DraftId id) {
        var standing = reading.editable(id);
        var term = standing.draft().content().term();
        if (term == null)
            return new TermForm(standing, standing.draft().isFirst() ? "OPEN" : "UNCHANGED", "", FormErrors.none());
        var to = term.to();
        return new TermForm(
                standing,
                to == null ? "OPEN" : "UNTIL",
                to == null ? "" : to.minusDays(1).toString(),
                FormErrors.none());
    }

    @PostMapping("/term")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page saveTerm(@PathVariable DraftId id, @Nullable String choice, @Nullable String lastDay) {
        var standing = reading.editable(id);
        var chosen = Typed.text(choice);
        var day = Typed.day(lastDay);
        boolean until = chosen.equals("UNTIL");
        var errors = FormErrors.collect()
                .when(until && day.isEmpty(), "lastDay", "draft.day.wrong")
                .when(
                        until && day.filter(it -> it.isBefore(standing.day())).isPresent(),
                        "lastDay",
                        "draft.term.ends-before")
                .done();
        if (errors.any()) return new TermForm(standing, chosen, lastDay, errors);
        var term = until ? new Amendment.Term(day.map(it -> it.plusDays(1)).orElseThrow()) : open(chosen);
        drawUp.content(
                standing.draft(), content -> new Amendment(content.joining(), content.added(), content.ended(), term));
        return Redirect.to(id.path()).saying("draft.saved");
    }

    private static Amendment.@Nullable Term open(String chosen) {
        return chosen.equals("OPEN") ? new Amendment.Term(null) : null;
    }
}
