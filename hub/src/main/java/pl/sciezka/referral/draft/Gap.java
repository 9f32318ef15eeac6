package pl.sciezka.referral.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import pl.sciezka.referral.course.DesiredOutcome;

/// What a draft still lacks (brak w szkicu), in the order of the form, each with the field to go to.
enum Gap {
    NO_RECEIVER("route", (draft, _) -> draft.route() == null),
    NO_SUPPORT("support", (draft, _) -> draft.support() == null),
    NO_QUESTION("question", (draft, _) -> draft.question().isEmpty()),
    QUESTION_TOO_LONG("question", (draft, _) -> draft.question().length() > Draft.LONGEST),
    NO_OUTCOME("outcomes", (draft, _) -> draft.outcomes().isEmpty()),
    TOO_MANY_OUTCOMES("outcomes", (draft, _) -> draft.outcomes().size() > DesiredOutcome.MOST),
    OUTCOME_TOO_LONG("outcomes", (draft, _) -> draft.outcomes().stream().anyMatch(it -> it.length() > 300)),
    START_IN_THE_PAST(
            "wishedStart",
            (draft, today) -> draft.wishedStart() != null && draft.wishedStart().isBefore(today)),
    CLIENT_NOT_INFORMED("informed", (draft, _) -> draft.informed() == null),
    INFORMED_IN_THE_FUTURE(
            "informed",
            (draft, today) -> draft.informed() != null && draft.informed().isAfter(today));

    private final String field;
    private final BiPredicate<Draft, LocalDate> rule;

    Gap(String field, BiPredicate<Draft, LocalDate> rule) {
        this.field = field;
        this.rule = rule;
    }

    String field() {
        return field;
    }

    boolean in(Draft draft, LocalDate today) {
        return rule.test(draft, today);
    }

    static Stream<Gap> all() {
        return Arrays.stream(values());
    }
}
