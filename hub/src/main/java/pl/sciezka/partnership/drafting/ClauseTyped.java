package pl.sciezka.partnership.drafting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.NewAgreement.Provision;
import pl.sciezka.partnership.Sharing;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What was typed about a clause: its words, its legal bases, and from when to when. `to` is the last day.
record ClauseTyped(
        @Nullable String number,
        @Nullable String heading,
        @Nullable String body,
        @Nullable Set<String> bases,
        @Nullable String from,
        @Nullable String to) {

    static final ClauseTyped NOTHING = new ClauseTyped("", "", "", Set.of(), "", "");
    private static final int SHORT = 200;
    private static final int LONG = 4_000;

    static ClauseTyped of(Provision it) {
        var clause = it.clause();
        return new ClauseTyped(
                clause.number(),
                it.heading(),
                it.body(),
                Set.copyOf(it.legalBases()),
                clause.from() == null ? "" : clause.from().toString(),
                clause.to() == null ? "" : clause.to().minusDays(1).toString());
    }

    Set<String> chosen() {
        return bases == null ? Set.of() : bases;
    }

    FormErrors problems(List<String> otherNumbers) {
        var since = Typed.day(from);
        var until = Typed.day(to);
        return FormErrors.collect()
                .when(Typed.text(number).isEmpty(), "number", "draft.clause.number.missing")
                .when(otherNumbers.contains(Typed.text(number)), "number", "draft.clause.number.taken")
                .when(Typed.text(number).length() > SHORT, "number", "draft.too-long")
                .when(Typed.text(heading).isEmpty(), "heading", "draft.clause.heading.missing")
                .when(Typed.text(heading).length() > SHORT, "heading", "draft.too-long")
                .when(Typed.text(body).isEmpty(), "body", "draft.clause.body.missing")
                .when(Typed.text(body).length() > LONG, "body", "draft.too-long")
                .when(Typed.wrongDay(from), "from", "draft.day.wrong")
                .when(Typed.wrongDay(to), "to", "draft.day.wrong")
                .when(
                        until.isPresent()
                                && since.filter(it -> it.isAfter(until.get())).isPresent(),
                        "to",
                        "draft.clause.ends-before")
                .done();
    }

    Provision provision(ClauseId id, List<Sharing> sharings, List<String> known) {
        return new Provision(
                new Clause(
                        id,
                        Typed.text(number),
                        0,
                        null,
                        Typed.day(from).orElse(null),
                        Typed.day(to).map(day -> day.plusDays(1)).orElse(null),
                        sharings),
                Typed.text(heading),
                Typed.text(body),
                known.stream().filter(chosen()::contains).toList(),
                Set.of());
    }
}
