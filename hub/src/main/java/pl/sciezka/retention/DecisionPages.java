package pl.sciezka.retention;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.retention.DecisionForms.ConsentForm;
import pl.sciezka.retention.DecisionForms.PutOffForm;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// What a person decides about a group whose matters may go: kept longer, or the archive consented.
@Pages("/retention/groups/{category}/{year}")
class DecisionPages {

    private final ReadCalendar readCalendar;
    private final Decisions decisions;
    private final Clock clock;

    DecisionPages(ReadCalendar readCalendar, Decisions decisions, Clock clock) {
        this.readCalendar = readCalendar;
        this.decisions = decisions;
        this.clock = clock;
    }

    record PutOffEdit(Group group, PutOffForm form, FormErrors errors) implements FormPage {}

    record ConsentEdit(Group group, ConsentForm form, FormErrors errors) implements FormPage {}

    @GetMapping("/put-off")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.OWN_TASKS)
    PutOffEdit putOffForm(@PathVariable CategoryId category, @PathVariable int year) {
        return new PutOffEdit(group(category, year), new PutOffForm("", ""), FormErrors.none());
    }

    @PostMapping("/put-off")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.OWN_TASKS)
    Page putOff(@PathVariable CategoryId category, @PathVariable int year, PutOffForm form) {
        var group = group(category, year);
        var errors = form.problems(Math.max(thisYear(), group.year().orElseThrow()));
        if (errors.any()) return new PutOffEdit(group, form, errors);
        return decided(group, mark -> new Decision.PutOff(mark, form.reason(), Integer.parseInt(form.untilYear())));
    }

    @GetMapping("/consent")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.OWN_TASKS)
    ConsentEdit consentForm(@PathVariable CategoryId category, @PathVariable int year) {
        return new ConsentEdit(due(category, year), new ConsentForm("", ""), FormErrors.none());
    }

    @PostMapping("/consent")
    @Access(
            roles = {COORDINATOR, DIRECTOR},
            purpose = Purpose.OWN_TASKS)
    Page consent(@PathVariable CategoryId category, @PathVariable int year, ConsentForm form) {
        var group = due(category, year);
        var errors = form.problems(Warsaw.today(clock));
        if (errors.any()) return new ConsentEdit(group, form, errors);
        return decided(
                group,
                mark -> new Decision.Consent(
                        mark, form.number(), Typed.day(form.dated()).orElseThrow()));
    }

    private Redirect decided(Group group, Function<Decision.Mark, Decision> decision) {
        var acting = CurrentActing.staff();
        var category = group.category();
        var mark = new Decision.Mark(
                category.kind(), category.validFrom(), group.endedIn(), acting.staff(), clock.instant());
        decisions.add(acting.institution(), category.id(), decision.apply(mark));
        return Redirect.to(group.path()).saying("retention.decided");
    }

    /// What never goes is not decided about.
    private Group group(CategoryId category, int year) {
        return readCalendar
                .group(CurrentActing.staff().institution(), category, year)
                .filter(it -> it.year().isPresent())
                .orElseThrow(Absent::new);
    }

    private Group due(CategoryId category, int year) {
        var group = group(category, year);
        if (!group.due(thisYear())) throw new Absent();
        return group;
    }

    private int thisYear() {
        return Warsaw.today(clock).getYear();
    }
}
