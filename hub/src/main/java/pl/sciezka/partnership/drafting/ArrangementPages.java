package pl.sciezka.partnership.drafting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.ArrangementFiles;
import pl.sciezka.partnership.Arranging;
import pl.sciezka.partnership.Party;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;

/// Further arrangements about data of those who are parties already: one that is missing, or follows one that ends.
@Pages("/partnerships/drafts/{id}/arrangements")
class ArrangementPages {

    private final DraftReading reading;
    private final DrawUp drawUp;
    private final Institutions institutions;
    private final ArrangementFiles files;

    ArrangementPages(DraftReading reading, DrawUp drawUp, Institutions institutions, ArrangementFiles files) {
        this.reading = reading;
        this.drawUp = drawUp;
        this.institutions = institutions;
        this.files = files;
    }

    record ArrangementForm(Standing standing, ArrangementTyped typed, List<Option> parties, FormErrors errors)
            implements FormPage {}

    @GetMapping("/new")
    @ForThoseWhoLead
    ArrangementForm fresh(@PathVariable DraftId id) {
        return form(annex(id), ArrangementTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/new")
    @ForThoseWhoLead
    Page add(@PathVariable DraftId id, ArrangementTyped typed) {
        var standing = annex(id);
        var chosen = parties(standing).stream()
                .filter(it -> it.id().value().toString().equals(Typed.text(typed.institution())))
                .findFirst();
        var errors = typed.problems()
                .when(chosen.isEmpty(), "institution", "draft.party.institution.missing")
                .when(typed.kind() == Arrangement.Kind.NONE, "arrangement", "draft.arrangement.kind.missing")
                .done();
        if (errors.any()) return form(standing, typed, errors);
        var arranging = new Arranging(chosen.orElseThrow().id(), typed.read());
        files.remove(id.value(), arranging.institution()); // it was that of the one in whose place this comes
        drawUp.content(standing.draft(), content -> {
            var all = without(content, arranging.institution());
            all.add(arranging);
            return content.withArranging(all);
        });
        return Redirect.to(id.path()).saying("draft.arrangement.saved");
    }

    @PostMapping("/{institution}/remove")
    @ForThoseWhoLead
    Page remove(@PathVariable DraftId id, @PathVariable InstitutionId institution) {
        var standing = annex(id);
        drawUp.content(standing.draft(), content -> content.withArranging(without(content, institution)));
        return Redirect.to(id.path()).saying("draft.arrangement.removed");
    }

    /// Those who make a new agreement bring their arrangements with them.
    private Standing annex(DraftId id) {
        var standing = reading.editable(id);
        if (standing.before() == null) throw new Absent();
        return standing;
    }

    private static List<Arranging> without(Amendment content, InstitutionId institution) {
        var others = new ArrayList<>(content.arranging());
        others.removeIf(it -> it.institution().equals(institution));
        return others;
    }

    private List<Institution> parties(Standing standing) {
        var inside = standing.inside().stream().map(Party::institution).toList();
        return institutions.all().stream()
                .filter(it -> inside.contains(it.id()))
                .toList();
    }

    private ArrangementForm form(Standing standing, ArrangementTyped typed, FormErrors errors) {
        var options = parties(standing).stream()
                .map(it -> new Option(it.id().value().toString(), it.name()))
                .toList();
        return new ArrangementForm(standing, typed, options, errors);
    }
}
