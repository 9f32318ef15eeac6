package pl.sciezka.discovery;

import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.PersonCard;
import pl.sciezka.client.PersonCards;
import pl.sciezka.client.Recognition;
import pl.sciezka.discovery.BreachTask.Judgement;
import pl.sciezka.institution.Replacement;
import pl.sciezka.institution.Replacements;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.TypedDay;
import pl.sciezka.storage.CurrentActing;

/// What the data-protection officer looks at: possible breaches after undone links, how many proposals come in, and
/// whether the operator has named an administrator.
@Pages("/data-protection")
class SupervisionPages {

    private static final int NEWEST = 100;
    private static final int DAYS = 90;

    private final BreachTasks tasks;
    private final Arrivals arrivals;
    private final Recognition recognition;
    private final ReadProposals read;
    private final Replacements replacements;
    private final Limits limits;

    SupervisionPages(
            BreachTasks tasks,
            Arrivals arrivals,
            Recognition recognition,
            ReadProposals read,
            Replacements replacements,
            Limits limits) {
        this.tasks = tasks;
        this.arrivals = arrivals;
        this.recognition = recognition;
        this.read = read;
        this.replacements = replacements;
        this.limits = limits;
    }

    record Task(BreachTask task, PersonCard person, String partner, boolean late) {}

    record Breaches(List<Task> tasks, List<Replacement> replacements) implements Page {}

    /// What the officer has typed.
    record JudgementForm(String breach, String description, String on) {}

    record Breach(Task task, JudgementForm form, FormErrors errors) implements FormPage {}

    /// `usual` is the institution's usual number on other days.
    record Row(DayCount count, String from, DayCount.Remark remark, int usual) {}

    record Numbers(List<Row> rows, int days) implements Page {}

    @GetMapping
    @Access(roles = DATA_PROTECTION_OFFICER, purpose = Purpose.SUPERVISION)
    Breaches breaches() {
        return new Breaches(tasks(tasks.newest(NEWEST)), replacements.of(own()));
    }

    @GetMapping("/breaches/{id}")
    @Access(roles = DATA_PROTECTION_OFFICER, purpose = Purpose.SUPERVISION)
    Breach breach(@PathVariable UUID id) {
        return breach(id, new JudgementForm("", "", ""), FormErrors.none());
    }

    @PostMapping("/breaches/{id}")
    @Access(roles = DATA_PROTECTION_OFFICER, purpose = Purpose.SUPERVISION)
    Page judge(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String breach,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") String on) {
        var day = TypedDay.read(on);
        var errors = FormErrors.collect()
                .when(!breach.equals("true") && !breach.equals("false"), "breach", "breach.judgement.missing")
                .when(description.isBlank(), "description", "breach.description.missing")
                .when(description.length() > 2000, "description", "breach.description.long")
                .when(day.isEmpty() || day.get().isAfter(limits.today()), "on", "breach.on.missing")
                .done();
        var page = breach(id, new JudgementForm(breach, description, on), errors);
        if (errors.any()) return page;
        tasks.judge(
                id,
                new Judgement(
                        breach.equals("true"),
                        description.strip(),
                        day.orElseThrow(),
                        CurrentActing.staff().staff()),
                limits.now());
        return Redirect.to("/data-protection").saying("breach.judged");
    }

    @GetMapping("/proposals")
    @Access(roles = DATA_PROTECTION_OFFICER, purpose = Purpose.SUPERVISION)
    Numbers numbers() {
        var counts = arrivals.counts(limits.today().minusDays(DAYS));
        return new Numbers(counts.stream().map(it -> row(it, counts)).toList(), DAYS);
    }

    private Row row(DayCount count, List<DayCount> all) {
        var others = all.stream()
                .filter(it -> it.from().equals(count.from()) && !it.day().equals(count.day()))
                .map(DayCount::received)
                .toList();
        return new Row(count, read.name(count.from()), count.remark(others), DayCount.usual(others));
    }

    private Breach breach(UUID id, JudgementForm form, FormErrors errors) {
        var found = tasks(List.of(tasks.find(id).orElseThrow(Absent::new)));
        if (found.isEmpty()) throw new Absent();
        return new Breach(found.getFirst(), form, errors);
    }

    private List<Task> tasks(List<BreachTask> found) {
        PersonCards cards = recognition.cards(
                own(), found.stream().map(it -> it.link().person()).toList(), "journal.breach-tasks");
        return found.stream()
                .filter(it -> cards.has(it.link().person()))
                .map(it -> new Task(
                        it,
                        cards.of(it.link().person()),
                        read.name(it.link().partner()),
                        it.judgement() == null && it.dueAt().isBefore(limits.now())))
                .toList();
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
