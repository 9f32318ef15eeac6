package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.History.Contract;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.History.Event;
import pl.sciezka.partnership.History.Join;
import pl.sciezka.partnership.History.Notice;
import pl.sciezka.partnership.History.Term;

/// What happens to one agreement: parties come, give notice, stay after all and come back, clauses are added and ended,
/// the term is prolonged and shortened, documents wait for their day. Nothing happens to an agreement that has ended.
final class InventedAgreement {

    private static final LocalDate NEVER = LocalDate.MAX;

    private static final List<Opening> OPENINGS = List.of(
            Opening.AGREEMENT, Opening.AGREEMENT, Opening.CONSENT, Opening.CONSENT, Opening.PROCESSING_CONTRACT);

    private final int number;
    private final Map<InstitutionId, InstitutionKind> all;
    private final List<Event> events;
    private final Random random;
    private final boolean jointly;
    /// who was ever a party, with the day since when it is one, and from which it is none
    private final LinkedHashMap<InstitutionId, LocalDate> joined = new LinkedHashMap<>();

    private final LinkedHashMap<InstitutionId, LocalDate> out = new LinkedHashMap<>();
    private final List<ClauseId> standing = new ArrayList<>();
    private int clauses;
    private LocalDate start = NEVER;
    private LocalDate end = NEVER;

    InventedAgreement(int number, Map<InstitutionId, InstitutionKind> all, List<Event> events, Random random) {
        this.number = number;
        this.all = all;
        this.events = events;
        this.random = random;
        this.jointly = random.nextBoolean();
    }

    void begin(LocalDate day) {
        start = day.plusDays(one(3) ? random.nextInt(4) : 0);
        document(day, start, true);
    }

    void goOn(LocalDate day) {
        if (!day.isBefore(end)) return;
        var from = day.plusDays(one(3) ? random.nextInt(15) : 0);
        switch (random.nextInt(6)) {
            case 0, 1 -> notice(day);
            case 2 -> stay(day);
            default -> {
                if (from.isBefore(end) && !from.isBefore(start)) document(day, from, false);
            }
        }
    }

    private void notice(LocalDate day) {
        any(joined.keySet().stream()
                        .filter(who ->
                                out.get(who).equals(NEVER) && !joined.get(who).isAfter(day))
                        .toList())
                .ifPresent(who -> out(day, who, day.plusDays(1 + random.nextInt(20))));
    }

    private void stay(LocalDate day) {
        any(out.keySet().stream()
                        .filter(who ->
                                !out.get(who).equals(NEVER) && out.get(who).isAfter(day))
                        .filter(who -> !joined.get(who).isAfter(day))
                        .toList())
                .ifPresent(who -> out(day, who, null));
    }

    private void out(LocalDate day, InstitutionId who, @Nullable LocalDate from) {
        out.put(who, from == null ? NEVER : from);
        events.add(new Notice(day, number, who, from));
    }

    private void document(LocalDate day, LocalDate from, boolean first) {
        var joins = new ArrayList<Join>();
        for (var who : all.keySet())
            if (!out.getOrDefault(who, LocalDate.MIN).isAfter(from) && random.nextInt(12) < (first ? 9 : 5)) {
                joins.add(new Join(who, isJoint(who) || random.nextBoolean() ? contract(who, from) : null));
                joined.put(who, from);
                out.put(who, NEVER);
            }
        var arranged = new ArrayList<Join>();
        for (var who : joined.keySet())
            if (joined.get(who).isBefore(from) && out.get(who).isAfter(from) && one(3))
                arranged.add(new Join(who, another(who, from)));
        var ended = new HashSet<ClauseId>();
        for (var clause : List.copyOf(standing)) if (one(4) && standing.remove(clause)) ended.add(clause);
        var added = new ArrayList<Clause>();
        for (int n = random.nextInt(first ? 6 : 3); n > 0 && !joined.isEmpty(); n--) added.add(clause(from));
        added.forEach(it -> standing.add(it.id()));
        var term = first || one(5) ? new Term(one(3) ? null : from.plusDays(1 + random.nextInt(90))) : null;
        if (term != null) end = term.end() == null ? NEVER : term.end();
        events.add(new Document(day, number, from, joins, added, ended, term, arranged));
    }

    private Contract contract(InstitutionId who, LocalDate day) {
        var kind = isJoint(who) || one(4) ? Arrangement.Kind.JOINT_CONTROLLERS : Arrangement.Kind.PROCESSING;
        var from = day.plusDays(random.nextInt(-9, 20));
        return new Contract(kind, from, one(3) ? null : from.plusDays(1 + random.nextInt(30)));
    }

    /// Never over before the document is in force.
    private Contract another(InstitutionId who, LocalDate day) {
        var it = contract(who, day);
        return it.end() == null || it.end().isAfter(day) ? it : new Contract(it.kind(), it.from(), day.plusDays(5));
    }

    /// In some agreements all without a task laid down in an act are joint controllers.
    private boolean isJoint(InstitutionId who) {
        return jointly && RandomHistories.WITHOUT_TASK.contains(all.get(who));
    }

    private Clause clause(LocalDate day) {
        var from = one(4) ? day.plusDays(random.nextInt(-20, 20)) : null;
        var to = one(5) ? day.plusDays(random.nextInt(60)) : null;
        var sharings = new ArrayList<Sharing>();
        for (int n = 0; n <= random.nextInt(3); n++) sharings.add(sharing());
        var id = new ClauseId(new UUID(random.nextLong(), random.nextLong()));
        return new Clause(id, "§ " + ++clauses, 0, null, from, to, sharings);
    }

    /// Whoever has no task laid down in an act and is no joint controller sees with the agreement alone what it needs
    /// for a referral, nothing else.
    private Sharing sharing() {
        var purpose = List.of(Purpose.JOINT_SERVICE, Purpose.JOINT_SERVICE, Purpose.REFERRAL, Purpose.DISCOVERY)
                .get(random.nextInt(4));
        var groups = EnumSet.of(DataGroup.IDENTITY);
        if (purpose != Purpose.DISCOVERY) for (var group : History.GROUPS) if (one(3)) groups.add(group);
        var viewers = side();
        var holders = side();
        boolean needsMore =
                !jointly && purpose != Purpose.REFERRAL && (isWithoutTask(viewers) || isWithoutTask(holders));
        var opening = any(OPENINGS).orElseThrow();
        if (opening == Opening.AGREEMENT && needsMore)
            opening = random.nextBoolean() ? Opening.CONSENT : Opening.PROCESSING_CONTRACT;
        return new Sharing(viewers, holders, random.nextBoolean(), groups, purpose, opening);
    }

    private Side side() {
        var named = any(List.copyOf(joined.keySet())).orElseThrow();
        var kind = any(List.copyOf(all.values())).orElseThrow();
        return one(4) ? new Side(Set.of(), Set.of(named)) : new Side(Set.of(kind), Set.of());
    }

    private boolean isWithoutTask(Side side) {
        return Stream.concat(side.kinds().stream(), side.institutions().stream().map(all::get))
                .anyMatch(RandomHistories.WITHOUT_TASK::contains);
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> Optional<T> any(List<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }
}
