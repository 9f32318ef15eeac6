package pl.sciezka.partnership.drafting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.LegalBases;
import pl.sciezka.partnership.NewAgreement.Provision;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// The words of a clause: number, heading, body, legal bases.
@Pages("/partnerships/drafts/{id}/clauses")
class ClauseWordsPages {

    private final DraftReading reading;
    private final DrawUp drawUp;
    private final LegalBases bases;

    ClauseWordsPages(DraftReading reading, DrawUp drawUp, LegalBases bases) {
        this.reading = reading;
        this.drawUp = drawUp;
        this.bases = bases;
    }

    /// The words of a clause; `clause` is null for a new one.
    record ClauseForm(
            Standing standing,
            @Nullable ClauseId clause,
            ClauseTyped typed,
            List<LegalBases.LegalBasis> bases,
            FormErrors errors)
            implements FormPage {

        String path() {
            return standing.draft().id().path() + "/clauses/" + (clause == null ? "new" : clause.value() + "/words");
        }
    }

    @GetMapping("/new")
    @ForThoseWhoLead
    ClauseForm fresh(@PathVariable DraftId id) {
        return form(reading.editable(id), null, ClauseTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/new")
    @ForThoseWhoLead
    Page add(@PathVariable DraftId id, ClauseTyped typed) {
        return save(reading.editable(id), null, typed);
    }

    @GetMapping("/{clause}/words")
    @ForThoseWhoLead
    ClauseForm words(@PathVariable DraftId id, @PathVariable ClauseId clause) {
        var standing = reading.editable(id);
        return form(standing, clause, ClauseTyped.of(DraftClauses.known(standing, clause)), FormErrors.none());
    }

    @PostMapping("/{clause}/words")
    @ForThoseWhoLead
    Page save(@PathVariable DraftId id, @PathVariable ClauseId clause, ClauseTyped typed) {
        var standing = reading.editable(id);
        return save(standing, DraftClauses.known(standing, clause), typed);
    }

    private Page save(Standing standing, @Nullable Provision old, ClauseTyped typed) {
        var id = old == null ? ClauseId.next() : old.clause().id();
        var errors = typed.problems(otherNumbers(standing, id));
        if (errors.any()) return form(standing, old == null ? null : id, typed, errors);
        var known = bases.all().stream().map(LegalBases.LegalBasis::code).toList();
        var saved = typed.provision(id, old == null ? List.of() : old.clause().sharings(), known);
        drawUp.content(standing.draft(), content -> DraftClauses.with(content, saved));
        return Redirect.to(ClausePages.path(standing.draft().id(), id)).saying("draft.clause.saved");
    }

    private static List<String> otherNumbers(Standing standing, ClauseId id) {
        var before = standing.before();
        var old = before == null ? Stream.<Clause>empty() : before.clauses().stream();
        return Stream.concat(old, standing.draft().content().added().stream().map(Provision::clause))
                .filter(it -> !it.id().equals(id) && it.endedByVersion() == null)
                .filter(it -> !standing.draft().content().ended().contains(it.id()))
                .map(Clause::number)
                .toList();
    }

    private ClauseForm form(Standing standing, @Nullable ClauseId clause, ClauseTyped typed, FormErrors errors) {
        return new ClauseForm(standing, clause, typed, bases.all(), errors);
    }
}
