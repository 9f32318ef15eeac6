package pl.sciezka.cooperation.decision;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.cooperation.meeting.Names;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.TypedDay;
import pl.sciezka.storage.CurrentActing;

/// Decisions of all meetings of the own partnerships, and one of them with what happened to it.
@Pages("/partnerships/meetings/decisions")
class DecisionPages {

    private static final int OVER = 50;
    private static final int LONGEST = 1000;

    private final Decisions decisions;
    private final Colleagues colleagues;
    private final Names.Reading names;
    private final Clock clock;

    DecisionPages(Decisions decisions, Colleagues colleagues, Names.Reading names, Clock clock) {
        this.decisions = decisions;
        this.colleagues = colleagues;
        this.names = names;
        this.clock = clock;
    }

    record DecisionList(
            List<Decision> open, List<Decision> over, Names names, Map<StaffId, Colleague> people, LocalDate today)
            implements Page {}

    /// `overtaken`: something happened to it meanwhile; what was typed is still there.
    record OneDecision(
            Decision decision,
            List<Turn> turns,
            Names names,
            Map<StaffId, Colleague> people,
            LocalDate today,
            boolean follows,
            Map<String, String> typed,
            FormErrors errors,
            boolean overtaken)
            implements FormPage {

        @Override
        public boolean conflicts() {
            return overtaken;
        }

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        @Nullable
        Colleague person(@Nullable StaffId staff) {
            return staff == null ? null : people.get(staff);
        }
    }

    @GetMapping
    @ForEverybody
    DecisionList list() {
        var open = decisions.open();
        var over = decisions.over(OVER);
        var staff = Stream.concat(open.stream(), over.stream()).map(Decision::staff);
        return new DecisionList(open, over, names.all(), people(staff), Warsaw.today(clock));
    }

    @GetMapping("/{id}")
    @ForEverybody
    OneDecision one(@PathVariable DecisionId id) {
        return page(id, Map.of(), FormErrors.none(), false);
    }

    @PostMapping("/{id}")
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page follow(@PathVariable DecisionId id, @RequestParam int turn, @RequestParam Map<String, String> typed) {
        var page = page(id, typed, FormErrors.none(), false);
        var decision = page.decision();
        if (!decision.isFollowedBy(CurrentActing.staff().institution())) throw new Absent();
        if (!decision.isOpen() || decision.last().number() != turn) return page(id, typed, FormErrors.none(), true);
        var kind = Stream.of(Turn.Kind.values())
                .filter(it -> it != Turn.Kind.MADE && it.name().equals(page.typed("kind")))
                .findFirst();
        var words = Typed.text(page.typed("words"));
        var day = TypedDay.read(page.typed("day"));
        boolean postponed = kind.filter(Turn.Kind.POSTPONED::equals).isPresent();
        var errors = FormErrors.collect()
                .when(kind.isEmpty(), "kind", "cooperation.error.kind")
                .when(words.isEmpty(), "words", "cooperation.error.words")
                .when(words.length() > LONGEST, "words", "cooperation.error.longer")
                .when(postponed && day.isEmpty(), "day", "cooperation.error.day")
                .when(postponed && day.filter(page.today()::isAfter).isPresent(), "day", "cooperation.error.past-day")
                .done();
        if (errors.any()) return page(id, typed, errors, false);
        var next = decision.turn(
                kind.orElseThrow(), words, day.orElse(page.today()), CurrentActing.staff(), clock.instant());
        return decisions.add(id, next)
                ? Redirect.to(decision.path()).saying("cooperation.decision." + next.kind())
                : page(id, typed, FormErrors.none(), true);
    }

    private OneDecision page(DecisionId id, Map<String, String> typed, FormErrors errors, boolean overtaken) {
        var decision = decisions.find(id).orElseThrow(Absent::new);
        var turns = decisions.turns(id);
        var staff = Stream.concat(
                Stream.of(decision).map(Decision::staff), turns.stream().map(Turn::by));
        return new OneDecision(
                decision,
                turns,
                names.all(),
                people(staff),
                Warsaw.today(clock),
                decision.isOpen() && decision.isFollowedBy(CurrentActing.staff().institution()),
                typed,
                errors,
                overtaken);
    }

    private Map<StaffId, Colleague> people(Stream<@Nullable StaffId> staff) {
        return colleagues.of(staff.filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
