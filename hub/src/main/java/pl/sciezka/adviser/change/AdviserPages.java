package pl.sciezka.adviser.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Who is responsible for a client, here and across institutions, and every change of it.
@Pages("/clients/{person}/adviser")
class AdviserPages {

    private final ClientHeaders headers;
    private final Cases cases;
    private final Changes changes;
    private final ChangeResponsibility change;
    private final Takers takers;
    private final People people;
    private final ReadChanges read;
    private final Clock clock;

    AdviserPages(
            ClientHeaders headers,
            Cases cases,
            Changes changes,
            ChangeResponsibility change,
            Takers takers,
            People people,
            ReadChanges read,
            Clock clock) {
        this.headers = headers;
        this.cases = cases;
        this.changes = changes;
        this.change = change;
        this.takers = takers;
        this.people = people;
        this.read = read;
        this.clock = clock;
    }

    /// A request as it was typed.
    record Request(
            @Nullable String matter,
            @Nullable String taker,
            @Nullable String words,
            @Nullable String until) {

        static Request empty() {
            return new Request(null, null, null, null);
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    ClientAdviser show(@PathVariable PersonId person) {
        return page(person, Request.empty(), null, FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page ask(@PathVariable PersonId person, @ModelAttribute Request typed) {
        var it = open(person);
        var matter = matter(typed.matter());
        var taker = takers.chosen(it, Typed.text(typed.taker()));
        var words = Typed.text(typed.words());
        var day = Typed.day(typed.until());
        var errors = FormErrors.collect()
                .when(matter.isEmpty(), "matter", "adviser.error.matter")
                .when(taker.isEmpty(), "taker", "adviser.error.taker")
                .when(
                        matter.filter(Matter.OWN::equals).isPresent()
                                && taker.filter(to -> to.staff() == null).isPresent(),
                        "taker",
                        "adviser.error.own-taker")
                .when(words.isEmpty(), "words", "adviser.error.words")
                .when(words.length() > Change.LONGEST, "words", "adviser.error.words-long")
                .when(Typed.wrongDay(typed.until()), "until", "adviser.error.day")
                .when(day.filter(this::isPast).isPresent(), "until", "adviser.error.day-past")
                .done();
        if (errors.any()) return page(person, typed, null, errors);
        var result = change.ask(it, matter.orElseThrow(), taker.orElseThrow(), words, day.orElse(null));
        return back(person, result, "adviser.asked");
    }

    @PostMapping("/taking")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page take(@PathVariable PersonId person, @RequestParam(required = false) @Nullable String matter) {
        var what = matter(matter).orElseThrow(Absent::new);
        return back(person, change.take(open(person), what, null), "adviser.taken");
    }

    @PostMapping("/{id}/acceptance")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page accept(@PathVariable PersonId person, @PathVariable UUID id) {
        return answered(person, id, it -> change.accept(it.id(), CurrentActing.staff()), "adviser.accepted");
    }

    @PostMapping("/{id}/decline")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page decline(
            @PathVariable PersonId person,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String why) {
        var words = Typed.text(why);
        var errors = FormErrors.collect()
                .when(words.isEmpty(), "why", "adviser.error.why")
                .when(words.length() > Change.LONGEST, "why", "adviser.error.words-long")
                .done();
        if (errors.any()) return page(person, Request.empty(), why, errors);
        return answered(person, id, it -> change.decline(it.id(), words, CurrentActing.staff()), "adviser.declined");
    }

    @PostMapping("/{id}/withdrawal")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page withdraw(@PathVariable PersonId person, @PathVariable UUID id) {
        return answered(person, id, it -> change.withdraw(it.id(), CurrentActing.staff()), "adviser.withdrawn");
    }

    /// The reader has seen what changed for this client.
    @PostMapping("/read")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page read(@PathVariable PersonId person) {
        var it = open(person);
        read.add(it, changes.of(person, it.common() == null ? null : it.common().id()));
        return Redirect.to("/day").saying("adviser.read");
    }

    private Page answered(PersonId person, UUID id, Function<Change, ChangeResponsibility.Result> step, String notice) {
        var it = open(person);
        var found = changes.of(person, it.common() == null ? null : it.common().id()).stream()
                .filter(change -> change.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
        return back(person, step.apply(found), notice);
    }

    private Case open(PersonId person) {
        headers.of(person);
        return cases.of(person, CurrentActing.staff());
    }

    private ClientAdviser page(PersonId person, Request typed, @Nullable String why, FormErrors errors) {
        var header = headers.of(person);
        var it = cases.of(person, CurrentActing.staff());
        var all = changes.of(person, it.common() == null ? null : it.common().id());
        return new ClientAdviser(
                header, it, all, people.of(it, all), takers.options(it), read.news(it, all), typed, why, errors);
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(Warsaw.today(clock));
    }

    private static Optional<Matter> matter(@Nullable String typed) {
        return List.of(Matter.OWN, Matter.COMMON).stream()
                .filter(it -> it.name().equals(typed))
                .findFirst();
    }

    private static Page back(PersonId person, ChangeResponsibility.Result result, String notice) {
        return Redirect.to("/clients/" + person.value() + "/adviser")
                .saying(result == ChangeResponsibility.Result.DONE ? notice : "adviser." + result.name() + ".refused");
    }
}
