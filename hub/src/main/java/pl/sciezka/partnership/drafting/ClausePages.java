package pl.sciezka.partnership.drafting;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institutions;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.NewAgreement.Provision;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// The clauses of a document that is being drawn up: what each lets flow, which are given up and which end.
@Pages("/partnerships/drafts/{id}/clauses")
class ClausePages {

    private final DraftReading reading;
    private final DrawUp drawUp;
    private final Institutions institutions;

    ClausePages(DraftReading reading, DrawUp drawUp, Institutions institutions) {
        this.reading = reading;
        this.drawUp = drawUp;
        this.institutions = institutions;
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

    @GetMapping("/{clause}")
    @ForThoseWhoLead
    ClausePage clause(@PathVariable DraftId id, @PathVariable ClauseId clause) {
        var standing = reading.editable(id);
        return page(standing, DraftClauses.known(standing, clause), SharingTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/{clause}")
    @ForThoseWhoLead
    Page share(@PathVariable DraftId id, @PathVariable ClauseId clause, SharingTyped typed) {
        var standing = reading.editable(id);
        var provision = DraftClauses.known(standing, clause);
        var errors = typed.problems(Sides.of(standing, offices()).values());
        if (errors.any()) return page(standing, provision, typed, errors);
        var more = DraftClauses.sharing(provision, typed.sharing());
        drawUp.content(standing.draft(), content -> DraftClauses.with(content, more));
        return Redirect.to(path(id, clause)).saying("draft.sharing.added");
    }

    @PostMapping("/{clause}/sharings/{index}/remove")
    @ForThoseWhoLead
    Page removeSharing(@PathVariable DraftId id, @PathVariable ClauseId clause, @PathVariable int index) {
        var standing = reading.editable(id);
        var provision = DraftClauses.known(standing, clause);
        if (index < 0 || index >= provision.clause().sharings().size()) throw new Absent();
        var less = DraftClauses.withoutSharing(provision, index);
        drawUp.content(standing.draft(), content -> DraftClauses.with(content, less));
        return Redirect.to(path(id, clause)).saying("draft.sharing.removed");
    }

    @PostMapping("/{clause}/remove")
    @ForThoseWhoLead
    Page remove(@PathVariable DraftId id, @PathVariable ClauseId clause) {
        var standing = reading.editable(id);
        var known = DraftClauses.known(standing, clause).clause().id();
        drawUp.content(standing.draft(), content -> DraftClauses.without(content, known));
        return Redirect.to(id.path()).saying("draft.clause.removed");
    }

    /// A clause of the agreement ends by this document, or stays after all.
    @PostMapping("/{clause}/end")
    @ForThoseWhoLead
    Page end(@PathVariable DraftId id, @PathVariable ClauseId clause, @RequestParam boolean ends) {
        var standing = reading.editable(id);
        if (standing.before() == null
                || standing.before().clauses().stream().noneMatch(it -> it.id().equals(clause))) throw new Absent();
        drawUp.content(standing.draft(), content -> DraftClauses.ending(content, clause, ends));
        return Redirect.to(id.path() + "#klauzule").saying(ends ? "draft.clause.ends" : "draft.clause.stays");
    }

    private ClausePage page(Standing standing, Provision provision, SharingTyped typed, FormErrors errors) {
        var offices = offices();
        return new ClausePage(standing, provision, Sides.of(standing, offices), offices, typed, errors);
    }

    private Offices offices() {
        return Offices.of(institutions.all());
    }

    static String path(DraftId id, ClauseId clause) {
        return id.path() + "/clauses/" + clause.value();
    }
}
