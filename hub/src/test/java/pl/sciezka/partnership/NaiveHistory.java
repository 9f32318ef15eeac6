package pl.sciezka.partnership;

import static pl.sciezka.partnership.Arrangement.Kind.JOINT_CONTROLLERS;
import static pl.sciezka.partnership.Arrangement.Kind.PROCESSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.History.Contract;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.History.Event;
import pl.sciezka.partnership.History.Notice;

/// Retells what was recorded about one agreement as far as it counts on a day, and then looks who is inside and which
/// clauses stand. It knows no periods, versions or grants, so that it cannot share a mistake with the program.
final class NaiveHistory {

    private final Map<InstitutionId, InstitutionKind> kinds;
    private final LocalDate day;
    private final HashSet<InstitutionId> inside = new HashSet<>();
    private final HashMap<InstitutionId, List<Contract>> contracts = new HashMap<>();
    private final HashMap<ClauseId, Clause> clauses = new HashMap<>();
    private LocalDate end = LocalDate.MIN;

    NaiveHistory(Map<InstitutionId, InstitutionKind> kinds, List<Event> told, int agreement, LocalDate day) {
        this.kinds = kinds;
        this.day = day;
        var leaving = new HashMap<InstitutionId, LocalDate>();
        for (var event : told) {
            if (event.day().isAfter(day)) break;
            if (event instanceof Notice it && it.agreement() == agreement)
                leaving.put(it.who(), it.out() == null ? LocalDate.MAX : it.out());
            if (!(event instanceof Document it)
                    || it.agreement() != agreement
                    || it.from().isAfter(day)) continue;
            for (var join : it.joins()) {
                inside.add(join.who());
                leaving.remove(join.who());
                contracts.put(join.who(), new ArrayList<>());
            }
            Stream.concat(it.joins().stream(), it.arranged().stream())
                    .filter(join -> join.contract() != null)
                    .forEach(join -> contracts.get(join.who()).add(join.contract()));
            it.added().forEach(clause -> clauses.put(clause.id(), clause));
            it.ended().forEach(clauses::remove);
            if (it.term() != null)
                end = it.term().end() == null ? LocalDate.MAX : it.term().end();
        }
        inside.removeIf(who -> !day.isBefore(leaving.getOrDefault(who, LocalDate.MAX)));
    }

    boolean allows(ClauseId clause, Access question, boolean consent) {
        var it = clauses.get(clause);
        if (!day.isBefore(end) || it == null) return false;
        if (!inside.contains(question.viewer()) || !inside.contains(question.holder())) return false;
        if (question.viewer().equals(question.holder())) return false;
        if (it.from() != null && day.isBefore(it.from()) || it.to() != null && !day.isBefore(it.to())) return false;
        return it.sharings().stream()
                .anyMatch(share -> share.purpose() == question.purpose()
                        && share.groups().contains(question.group())
                        && switch (share.opening()) {
                            case CONSENT -> consent;
                            case AGREEMENT ->
                                !consent
                                        && (!RandomHistories.WITHOUT_TASK.contains(kinds.get(question.viewer()))
                                                || share.purpose() == Purpose.REFERRAL
                                                || holds(question.viewer(), JOINT_CONTROLLERS));
                            case PROCESSING_CONTRACT -> !consent && holds(question.viewer(), PROCESSING);
                        }
                        && (on(share.viewers(), question.viewer()) && on(share.holders(), question.holder())
                                || share.mutual()
                                        && on(share.viewers(), question.holder())
                                        && on(share.holders(), question.viewer())));
    }

    /// May the viewer see this of the holder's clients?
    record Access(InstitutionId viewer, InstitutionId holder, DataGroup group, Purpose purpose) {}

    private boolean holds(InstitutionId who, Arrangement.Kind kind) {
        return contracts.get(who).stream()
                .anyMatch(it ->
                        it.kind() == kind && !day.isBefore(it.from()) && (it.end() == null || day.isBefore(it.end())));
    }

    private boolean on(Side side, InstitutionId who) {
        return side.kinds().contains(kinds.get(who)) || side.institutions().contains(who);
    }
}
