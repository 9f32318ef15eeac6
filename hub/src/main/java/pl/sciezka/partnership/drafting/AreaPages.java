package pl.sciezka.partnership.drafting;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.partnership.Area;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// Where the agreement is in force once the document is (obszar). What is the same as before is not a change.
@Pages("/partnerships/drafts/{id}/area")
class AreaPages {

    private final DraftReading reading;
    private final DrawUp drawUp;

    AreaPages(DraftReading reading, DrawUp drawUp) {
        this.reading = reading;
        this.drawUp = drawUp;
    }

    record AreaForm(Standing standing, AreaTyped typed, FormErrors errors) implements FormPage {}

    @GetMapping
    @ForThoseWhoLead
    AreaForm area(@PathVariable DraftId id) {
        var standing = reading.editable(id);
        return new AreaForm(standing, AreaTyped.of(standing.areaAfter()), FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoLead
    Page save(@PathVariable DraftId id, AreaTyped typed) {
        var standing = reading.editable(id);
        var errors = typed.problems(FormErrors.collect()).done();
        if (errors.any()) return new AreaForm(standing, typed, errors);
        drawUp.content(standing.draft(), content -> content.withArea(changed(standing, typed.typed())));
        return Redirect.to(id.path()).saying("draft.saved");
    }

    private static @Nullable Area changed(Standing standing, Area typed) {
        return standing.areaBefore().to(typed).isNothing() ? null : typed;
    }
}
