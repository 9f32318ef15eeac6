package pl.sciezka.client.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.print.PrintedDocument;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Typed;

/// The household of a client: who belongs to it, what several definitions make of it, its goals.
@Pages("/clients/{person}/household")
class HouseholdPages {

    static final int LONGEST_GOAL = 200;

    private final ClientHeaders headers;
    private final ReadHousehold read;
    private final KeepHousehold keep;
    private final FindMember find;
    private final ReadPast past;
    private final Texts texts;
    private final Clock clock;

    HouseholdPages(
            ClientHeaders headers,
            ReadHousehold read,
            KeepHousehold keep,
            FindMember find,
            ReadPast past,
            Texts texts,
            Clock clock) {
        this.headers = headers;
        this.read = read;
        this.keep = keep;
        this.find = find;
        this.past = past;
        this.texts = texts;
        this.clock = clock;
    }

    static String path(PersonId person) {
        return "/clients/" + person.value() + "/household";
    }

    record HouseholdTab(
            ClientHeader header,
            List<ReadHousehold.Shown> shown,
            ReadPast.Past past,
            @Nullable String typed,
            FormErrors errors)
            implements FormPage {

        boolean hasOwn() {
            return shown.stream().anyMatch(ReadHousehold.Shown::own);
        }

        @Override
        public String toString() {
            return "HouseholdTab[*]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    HouseholdTab show(@PathVariable PersonId person) {
        return page(person, "", FormErrors.none());
    }

    @GetMapping("/pdf")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    PrintedDocument pdf(@PathVariable PersonId person, @RequestParam(defaultValue = "false") boolean large) {
        var header = headers.of(person);
        var own = read.of(person).stream()
                .filter(ReadHousehold.Shown::own)
                .findFirst()
                .orElseThrow(Absent::new);
        return new HouseholdPaper(texts, header.name(), own).document(large);
    }

    @PostMapping("/begin")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page begin(@PathVariable PersonId person, @RequestParam @Nullable String from) {
        var first = find.own(person);
        var errors = MemberTyped.dayErrors(from, today());
        if (errors.done().any()) return page(person, from, errors.done());
        var day = Typed.day(from).orElseThrow();
        errors.when(
                        first.birthYear() != null && first.birthYear() > day.getYear(),
                        "from",
                        "household.error.before-birth")
                .when(find.elsewhere(person, day), "from", "household.error.elsewhere");
        if (errors.done().any()) return page(person, from, errors.done());
        keep.begin(
                person,
                new Member.Facts(
                        first.givenName(), first.birthYear(), Relation.FIRST, true, Occupation.UNKNOWN, null, null),
                day);
        return Redirect.to(path(person)).saying("household.begun");
    }

    @PostMapping("/goals")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page addGoal(@PathVariable PersonId person, @RequestParam int version, @RequestParam @Nullable String goal) {
        var own = read.own(person).orElseThrow(Absent::new);
        var text = Typed.text(goal);
        var errors = FormErrors.collect()
                .when(text.isEmpty(), "goal", "household.error.goal")
                .when(text.length() > LONGEST_GOAL, "goal", "household.error.goal-long")
                .done();
        if (errors.any()) return page(person, goal, errors);
        keep.addGoal(own, version, person, text);
        return Redirect.to(path(person)).saying("household.saved");
    }

    @PostMapping("/goals/{goal}")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect moveGoal(
            @PathVariable PersonId person,
            @PathVariable UUID goal,
            @RequestParam int version,
            @RequestParam Goal.State state) {
        var own = read.own(person).orElseThrow(Absent::new);
        keep.moveGoal(own, version, person, goal, state);
        return Redirect.to(path(person)).saying("household.saved");
    }

    private HouseholdTab page(PersonId person, @Nullable String typed, FormErrors errors) {
        var header = headers.of(person);
        var shown = read.of(person);
        var own = shown.stream().filter(ReadHousehold.Shown::own).findFirst();
        var before = past.of(person, own.map(it -> it.household().id()).orElse(null));
        return new HouseholdTab(header, shown, before, typed, errors);
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
