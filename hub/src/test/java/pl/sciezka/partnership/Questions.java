package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.NaiveHistory.Access;

/// All questions about one day, as the naive readers know it on another: asked in Java, and asked by PostgreSQL row by
/// row.
final class Questions {

    private static final List<Purpose> PURPOSES = List.of(Purpose.JOINT_SERVICE, Purpose.REFERRAL, Purpose.DISCOVERY);

    private final Grants grants;
    private final AccessGrants accessGrants;
    private final ConsentGrants onConsent;
    private final String seed;
    private int asked;
    private int allowed;
    private int consented;

    Questions(ApplicationContext program, String seed) {
        grants = program.getBean(Grants.class);
        accessGrants = program.getBean(AccessGrants.class);
        onConsent = program.getBean(ConsentGrants.class);
        this.seed = seed;
    }

    void wereNotTrivial() {
        assertThat(allowed).as("allowed of %d, %s", asked, seed).isBetween(asked / 200, asked / 2);
        assertThat(consented).as("on consent alone, of %d, %s", asked, seed).isPositive();
    }

    void ask(History history, HistoriesInDatabase database, LocalDate known, LocalDate day) {
        var told = history.until(known);
        var consents = new NaiveConsents(history, told);
        for (var viewer : history.institutions().keySet())
            for (var purpose : PURPOSES)
                for (var group : History.GROUPS) {
                    var expected = new HashSet<InstitutionId>();
                    for (var holder : history.institutions().keySet()) {
                        var it = new Access(viewer, holder, group, purpose);
                        boolean byAgreement = decided(history, consents, it, known, day);
                        if (holder.equals(viewer) || !consents.sees(it, day)) continue;
                        expected.add(holder);
                        if (!byAgreement) consented++;
                    }
                    assertThat(database.clients().found(viewer, group, purpose, day))
                            .as(() -> "in the database: %s looks for %s for %s, %s"
                                    .formatted(
                                            HistoryInWords.name(history, viewer),
                                            group,
                                            purpose,
                                            context(history, known, day)))
                            .isEqualTo(expected);
                }
    }

    /// What may be seen on a day and since when, with consent or without.
    Set<String> grantsOn(HistoriesInDatabase database, LocalDate day) {
        var all = new TreeSet<String>();
        for (var agreement : database.agreements())
            for (var it : accessGrants.of(agreement, day))
                all.add("%s %s %s %s %s"
                        .formatted(it.viewer(), it.holder(), it.dataGroup(), it.purpose(), it.citation()));
        for (var holder : database.institutions())
            for (var purpose : PURPOSES) onConsent.of(holder, purpose, day).forEach(it -> all.add(holder + " " + it));
        return all;
    }

    private boolean decided(History history, NaiveConsents consents, Access it, LocalDate known, LocalDate day) {
        Supplier<String> context = () -> "%s looks at %s of %s for %s, %s"
                .formatted(
                        HistoryInWords.name(history, it.viewer()),
                        it.group(),
                        HistoryInWords.name(history, it.holder()),
                        it.purpose(),
                        context(history, known, day));
        boolean said = consents.allowed(it, day, false);
        var found = grants.may(it.viewer(), it.holder(), it.group(), it.purpose(), day);
        assertThat(found.isPresent()).as(context).isEqualTo(said);
        found.ifPresent(citation -> assertThat(earliest(history, known, it, day))
                .as(() -> "the earliest: " + context.get())
                .contains(citation.clause() + " since " + citation.since()));
        assertThat(onConsent
                        .clause(it.viewer(), it.holder(), it.group(), it.purpose(), day)
                        .isPresent())
                .as(() -> "on consent: " + context.get())
                .isEqualTo(consents.allowed(it, day, true));
        asked++;
        if (said) allowed++;
        return said;
    }

    /// The clauses that have allowed it longest without a break; whoever comes back begins anew.
    private static Set<String> earliest(History history, LocalDate known, Access it, LocalDate day) {
        var told = history.until(known);
        var found = new TreeSet<String>();
        var earliest = day;
        for (var event : told)
            if (event instanceof Document document)
                for (var clause : document.added()) {
                    var first = day;
                    while (new NaiveHistory(history.institutions(), told, document.agreement(), first)
                            .allows(clause.id(), it, false)) {
                        first = first.minusDays(1);
                        if (History.joinOn(first.plusDays(1), told, document.agreement(), it)) break;
                    }
                    var since = first.plusDays(1);
                    if (since.isAfter(earliest)) continue;
                    if (since.isBefore(earliest)) found.clear();
                    earliest = since;
                    found.add(clause.id() + " since " + since);
                }
        return found;
    }

    private String context(History history, LocalDate known, LocalDate day) {
        return "about %s as known on %s, %s, in %s".formatted(day, known, seed, history);
    }
}
