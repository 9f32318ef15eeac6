package pl.sciezka.partnership.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Joining;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;

/// Who becomes a party by a document that is being drawn up.
@Pages("/partnerships/drafts/{id}/parties")
class JoiningPages {

    private final DraftReading reading;
    private final DrawUp drawUp;
    private final Institutions institutions;

    JoiningPages(DraftReading reading, DrawUp drawUp, Institutions institutions) {
        this.reading = reading;
        this.drawUp = drawUp;
        this.institutions = institutions;
    }

    /// `changed` is the party whose entry is changed; null for a new one.
    record PartyForm(
            Standing standing,
            @Nullable Institution changed,
            JoiningTyped typed,
            List<Institution> choices,
            FormErrors errors)
            implements FormPage {

        String path() {
            return standing.draft().id().path() + "/parties/"
                    + (changed == null ? "new" : changed.id().value().toString());
        }

        List<Option> options() {
            return choices.stream()
                    .map(it -> new Option(it.id().value().toString(), it.name()))
                    .toList();
        }
    }

    @GetMapping("/new")
    @ForThoseWhoLead
    PartyForm fresh(@PathVariable DraftId id) {
        return form(reading.editable(id), null, JoiningTyped.NOTHING, FormErrors.none());
    }

    @PostMapping("/new")
    @ForThoseWhoLead
    Page add(@PathVariable DraftId id, JoiningTyped typed) {
        var standing = reading.editable(id);
        var chosen = choices(standing).stream()
                .filter(it -> it.id().value().toString().equals(Typed.text(typed.institution())))
                .findFirst();
        var errors = typed.problems()
                .when(chosen.isEmpty(), "institution", "draft.party.institution.missing")
                .done();
        if (errors.any()) return form(standing, null, typed, errors);
        return save(standing, typed.joining(chosen.orElseThrow()));
    }

    @GetMapping("/{institution}")
    @ForThoseWhoLead
    PartyForm change(@PathVariable DraftId id, @PathVariable InstitutionId institution) {
        var standing = reading.editable(id);
        var joining = joining(standing, institution).orElseThrow(Absent::new);
        return form(
                standing,
                institutions.find(institution).orElseThrow(Absent::new),
                JoiningTyped.of(joining),
                FormErrors.none());
    }

    @PostMapping("/{institution}")
    @ForThoseWhoLead
    Page save(@PathVariable DraftId id, @PathVariable InstitutionId institution, JoiningTyped typed) {
        var standing = reading.editable(id);
        var _ = joining(standing, institution).orElseThrow(Absent::new);
        var known = institutions.find(institution).orElseThrow(Absent::new);
        var errors = typed.of(institution).problems().done();
        if (errors.any()) return form(standing, known, typed, errors);
        return save(standing, typed.joining(known));
    }

    @PostMapping("/{institution}/remove")
    @ForThoseWhoLead
    Page remove(@PathVariable DraftId id, @PathVariable InstitutionId institution) {
        var standing = reading.editable(id);
        var _ = joining(standing, institution).orElseThrow(Absent::new);
        drawUp.content(standing.draft(), content -> content.withJoining(without(content, institution)));
        return Redirect.to(id.path()).saying("draft.party.removed");
    }

    private Page save(Standing standing, Joining joining) {
        drawUp.content(standing.draft(), content -> {
            var joined = without(content, joining.institution());
            joined.add(joining);
            return content.withJoining(joined);
        });
        return Redirect.to(standing.draft().id().path()).saying("draft.party.saved");
    }

    private static Optional<Joining> joining(Standing standing, InstitutionId institution) {
        return standing.draft().content().joining().stream()
                .filter(it -> it.institution().equals(institution))
                .findFirst();
    }

    private static List<Joining> without(Amendment content, InstitutionId institution) {
        var others = new ArrayList<>(content.joining());
        others.removeIf(it -> it.institution().equals(institution));
        return others;
    }

    /// Those that are not parties already and do not join yet.
    private List<Institution> choices(Standing standing) {
        return institutions.all().stream()
                .filter(it -> it.kind() != InstitutionKind.OPERATOR)
                .filter(it -> joining(standing, it.id()).isEmpty())
                .filter(it -> standing.inside().stream()
                        .noneMatch(party -> party.institution().equals(it.id())))
                .toList();
    }

    private PartyForm form(Standing standing, @Nullable Institution changed, JoiningTyped typed, FormErrors errors) {
        return new PartyForm(standing, changed, typed, changed == null ? choices(standing) : List.of(), errors);
    }
}
