package pl.sciezka.partnership.drafting;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.MembershipTerms;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What was typed about the term and about joining and leaving. `choice` is UNCHANGED, OPEN or UNTIL, of which
/// `lastDay` belongs to the last; `rule` is UNCHANGED or one of [MembershipTerms.Rule].
record TermTyped(
        @Nullable String choice,
        @Nullable String lastDay,
        @Nullable String rule,
        @Nullable String answerDays,
        @Nullable String silence,
        @Nullable String trainedStaff,
        @Nullable String noticeDays) {

    private static final String UNCHANGED = "UNCHANGED";

    static TermTyped of(Draft draft) {
        var term = draft.content().term();
        var to = term == null ? null : term.to();
        var membership = draft.content().membership();
        var known = membership == null ? MembershipTerms.NONE : membership;
        return new TermTyped(
                term == null ? draft.isFirst() ? "OPEN" : UNCHANGED : to == null ? "OPEN" : "UNTIL",
                to == null ? "" : to.minusDays(1).toString(),
                membership == null ? UNCHANGED : known.rule().name(),
                String.valueOf(known.answerDays()),
                known.silenceConsents() ? "true" : "",
                String.valueOf(known.trainedStaff()),
                String.valueOf(known.noticeDays()));
    }

    FormErrors problems(LocalDate inForceFrom) {
        var day = Typed.day(lastDay);
        boolean until = "UNTIL".equals(choice);
        boolean rules = rules();
        return FormErrors.collect()
                .when(until && day.isEmpty(), "lastDay", "draft.day.wrong")
                .when(
                        until && day.filter(it -> it.isBefore(inForceFrom)).isPresent(),
                        "lastDay",
                        "draft.term.ends-before")
                .when(rules && number(answerDays) < 1, "answerDays", "draft.membership.number.wrong")
                .when(rules && number(trainedStaff) < 0, "trainedStaff", "draft.membership.number.wrong")
                .when(rules && number(noticeDays) < 0, "noticeDays", "draft.membership.number.wrong")
                .done();
    }

    Amendment.@Nullable Term term() {
        if ("OPEN".equals(choice)) return new Amendment.Term(null);
        if (!"UNTIL".equals(choice)) return null;
        return new Amendment.Term(Typed.day(lastDay).orElseThrow().plusDays(1));
    }

    @Nullable
    MembershipTerms membership() {
        if (!rules()) return null;
        return new MembershipTerms(
                MembershipTerms.Rule.valueOf(Typed.text(rule)),
                number(answerDays),
                "true".equals(silence),
                number(trainedStaff),
                number(noticeDays));
    }

    private boolean rules() {
        return Arrays.stream(MembershipTerms.Rule.values())
                .anyMatch(it -> it.name().equals(rule));
    }

    /// -1 when it is no number of days or people.
    private static int number(@Nullable String typed) {
        var text = Typed.text(typed);
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }
}
