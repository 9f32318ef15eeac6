package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.History.Event;
import pl.sciezka.partnership.History.Join;
import pl.sciezka.partnership.History.Left;
import pl.sciezka.partnership.History.Term;

/// Any history that could happen: parties come, leave and come back, clauses are added and ended, the term is prolonged
/// and shortened. Nothing happens to an agreement that has ended.
final class RandomHistories {

    static final LocalDate START = LocalDate.of(2024, 3, 20);
    static final int DAYS = 90;

    private static final List<InstitutionKind> KINDS =
            List.of(InstitutionKind.PUP, InstitutionKind.OPS, InstitutionKind.OPS, InstitutionKind.PCPR);

    private final Random random;

    RandomHistories(Random random) {
        this.random = random;
    }

    /// Institutions that may meet in several agreements.
    Map<InstitutionId, InstitutionKind> institutions() {
        var all = new LinkedHashMap<InstitutionId, InstitutionKind>();
        for (int i = 0; i < 5; i++) all.put(new InstitutionId(id()), KINDS.get(random.nextInt(KINDS.size())));
        return all;
    }

    History of(Map<InstitutionId, InstitutionKind> institutions) {
        return new Telling(institutions).tell();
    }

    /// From the seed, so that it tells the same history again.
    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private final class Telling {
        private final Map<InstitutionId, InstitutionKind> all;
        private final List<Event> events = new ArrayList<>();
        private final Set<InstitutionId> inside = new HashSet<>();
        private final Set<InstitutionId> ever = new HashSet<>();
        private final Set<ClauseId> standing = new HashSet<>();
        private @Nullable LocalDate end;

        private Telling(Map<InstitutionId, InstitutionKind> all) {
            this.all = all;
        }

        private History tell() {
            var day = START.plusDays(random.nextInt(10));
            document(day, true);
            for (int i = 0; i < 2 + random.nextInt(7); i++) {
                day = day.plusDays(1 + random.nextInt(15));
                if (end != null && !day.isBefore(end)) break;
                if (random.nextInt(3) == 0) left(day);
                else document(day, false);
            }
            return new History(List.copyOf(events));
        }

        private void left(LocalDate day) {
            inside.stream()
                    .sorted(Comparator.comparing(InstitutionId::value))
                    .findAny()
                    .ifPresent(who -> {
                        inside.remove(who);
                        events.add(new Left(day, who));
                    });
        }

        private void document(LocalDate day, boolean first) {
            var joins = new ArrayList<Join>();
            for (var who : all.keySet())
                if (!inside.contains(who) && random.nextInt(first ? 4 : 6) < (first ? 3 : 2) && inside.add(who)) {
                    joins.add(new Join(
                            who, all.get(who), random.nextBoolean() ? day.plusDays(random.nextInt(-9, 20)) : null));
                    ever.add(who);
                }
            var ended = new HashSet<ClauseId>();
            for (var clause : List.copyOf(standing))
                if (random.nextInt(4) == 0 && standing.remove(clause)) ended.add(clause);
            var added = new ArrayList<Clause>();
            for (int i = 0; i < random.nextInt(first ? 6 : 3) && !ever.isEmpty(); i++) added.add(clause(day));
            added.forEach(it -> standing.add(it.id()));
            var term = first || random.nextInt(5) == 0
                    ? new Term(random.nextInt(3) == 0 ? null : day.plusDays(20 + random.nextInt(80)))
                    : null;
            if (term != null) end = term.end();
            events.add(new Document(day, joins, added, ended, term));
        }

        private Clause clause(LocalDate day) {
            var from = random.nextInt(4) == 0 ? day.plusDays(random.nextInt(-20, 20)) : null;
            var to = random.nextInt(5) == 0 ? day.plusDays(random.nextInt(60)) : null;
            var sharings = new ArrayList<Sharing>();
            for (int i = 0; i <= random.nextInt(3); i++) sharings.add(sharing());
            return new Clause(new ClauseId(id()), "§ " + (standing.size() + 1), 0, null, from, to, sharings);
        }

        private Sharing sharing() {
            var purpose = List.of(Purpose.JOINT_SERVICE, Purpose.JOINT_SERVICE, Purpose.REFERRAL, Purpose.DISCOVERY)
                    .get(random.nextInt(4));
            var groups = EnumSet.of(DataGroup.IDENTITY);
            if (purpose != Purpose.DISCOVERY && random.nextBoolean()) groups.add(DataGroup.CONTACT);
            var opening = random.nextBoolean() ? Opening.AGREEMENT : Opening.values()[random.nextInt(3)];
            return new Sharing(side(), side(), random.nextBoolean(), groups, purpose, opening);
        }

        private Side side() {
            var named = ever.stream()
                    .sorted(Comparator.comparing(InstitutionId::value))
                    .findFirst()
                    .orElseThrow();
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            return random.nextInt(4) == 0 ? new Side(Set.of(), Set.of(named)) : new Side(Set.of(kind), Set.of());
        }
    }
}
