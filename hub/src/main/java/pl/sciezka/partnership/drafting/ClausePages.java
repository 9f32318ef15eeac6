package pl.sciezka.partnership.drafting;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.LegalBases;
import pl.sciezka.partnership.NewAgreement.Provision;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// The clauses of a document that is being drawn up: their words first, then what each lets flow.
@Pages("/partnerships/drafts/{id}/clauses")
class ClausePages {

    private final DraftReading reading;
    private final DrawUp drawUp;
    private final LegalBases bases;
    private final Institutions institutions;

    ClausePages(DraftReading reading, DrawUp drawUp, LegalBases bases, Institutions institutions) {
        this.reading = reading;
        this.drawUp = drawUp;
        this.bases = bases;
        this.institutions = institutions;
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

    /// A clause with the flows of data that it opens, and the form for one more.
    record ClausePage(
            Standing standing, Provision provision, Sides sides, Offices offices, SharingTyped typed, FormErrors errors)
            implements FormPage {

        String path() {
            return standing.draft().id().path() + "/clauses/"
                    + provision.clause().id().value();
        }
    }

    @GetMapping("/new")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    ClauseForm fresh(@PathVariable DraftId id) {
        return form(reading.editable(id), null, ClauseTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/new")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page add(@PathVariable DraftId id, ClauseTyped typed) {
        return save(reading.editable(id), null, typed);
    }

    @GetMapping("/{clause}/words")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    ClauseForm words(@PathVariable DraftId id, @PathVariable ClauseId clause) {
        var standing = reading.editable(id);
        return form(standing, clause, ClauseTyped.of(provision(standing, clause)), FormErrors.none());
    }

    @PostMapping("/{clause}/words")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page save(@PathVariable DraftId id, @PathVariable ClauseId clause, ClauseTyped typed) {
        var standing = reading.editable(id);
        return save(standing, provision(standing, clause), typed);
    }

    @GetMapping("/{clause}")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    ClausePage clause(@PathVariable DraftId id, @PathVariable ClauseId clause) {
        var standing = reading.editable(id);
        return page(standing, provision(standing, clause), SharingTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/{clause}")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page share(@PathVariable DraftId id, @PathVariable ClauseId clause, SharingTyped typed) {
        var standing = reading.editable(id);
        var provision = provision(standing, clause);
        var errors = typed.problems(Sides.of(standing, offices()).values());
        if (errors.any()) return page(standing, provision, typed, errors);
        var more = DraftClauses.sharing(provision, typed.sharing());
        drawUp.content(standing.draft(), content -> DraftClauses.with(content, more));
        return Redirect.to(path(id, clause)).saying("draft.sharing.added");
    }

    @PostMapping("/{clause}/sharings/{index}/remove")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page removeSharing(@PathVariable DraftId id, @PathVariable ClauseId clause, @PathVariable int index) {
        var standing = reading.editable(id);
        var provision = provision(standing, clause);
        if (index < 0 || index >= provision.clause().sharings().size()) throw new Absent();
        var less = DraftClauses.withoutSharing(provision, index);
        drawUp.content(standing.draft(), content -> DraftClauses.with(content, less));
        return Redirect.to(path(id, clause)).saying("draft.sharing.removed");
    }

    @PostMapping("/{clause}/remove")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page remove(@PathVariable DraftId id, @PathVariable ClauseId clause) {
        var standing = reading.editable(id);
        var known = provision(standing, clause).clause().id();
        drawUp.content(standing.draft(), content -> DraftClauses.without(content, known));
        return Redirect.to(id.path()).saying("draft.clause.removed");
    }

    /// A clause of the agreement ends by this document, or stays after all.
    @PostMapping("/{clause}/end")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page end(@PathVariable DraftId id, @PathVariable ClauseId clause, @RequestParam boolean ends) {
        var standing = reading.editable(id);
        if (standing.before() == null
                || standing.before().clauses().stream().noneMatch(it -> it.id().equals(clause))) throw new Absent();
        drawUp.content(standing.draft(), content -> DraftClauses.ending(content, clause, ends));
        return Redirect.to(id.path() + "#klauzule").saying(ends ? "draft.clause.ends" : "draft.clause.stays");
    }

    private Page save(Standing standing, @Nullable Provision old, ClauseTyped typed) {
        var id = old == null ? ClauseId.next() : old.clause().id();
        var errors = typed.problems(otherNumbers(standing, id));
        if (errors.any()) return form(standing, old == null ? null : id, typed, errors);
        var known = bases.all().stream().map(LegalBases.LegalBasis::code).toList();
        var saved = typed.provision(id, old == null ? List.of() : old.clause().sharings(), known);
        drawUp.content(standing.draft(), content -> DraftClauses.with(content, saved));
        return Redirect.to(path(standing.draft().id(), id)).saying("draft.clause.saved");
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

    private static Provision provision(Standing standing, ClauseId clause) {
        return DraftClauses.find(standing.draft().content(), clause).orElseThrow(Absent::new);
    }

    private ClauseForm form(Standing standing, @Nullable ClauseId clause, ClauseTyped typed, FormErrors errors) {
        return new ClauseForm(standing, clause, typed, bases.all(), errors);
    }

    private ClausePage page(Standing standing, Provision provision, SharingTyped typed, FormErrors errors) {
        var offices = offices();
        return new ClausePage(standing, provision, Sides.of(standing, offices), offices, typed, errors);
    }

    private Offices offices() {
        return Offices.of(institutions.all());
    }

    private static String path(DraftId id, ClauseId clause) {
        return id.path() + "/clauses/" + clause.value();
    }
}
