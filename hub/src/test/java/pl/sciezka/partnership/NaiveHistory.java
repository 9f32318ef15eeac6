package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.History.Event;
import pl.sciezka.partnership.History.Join;
import pl.sciezka.partnership.History.Notice;

/// Retells what was recorded about one agreement as far as it counts on a day, and then looks who is inside and which
/// clauses stand. It knows no periods, versions or grants, so that it cannot share a mistake with the program.
final class NaiveHistory {

    private final Map<InstitutionId, InstitutionKind> kinds;
    private final LocalDate day;
    private final HashMap<InstitutionId, Join> inside = new HashMap<>();
    private final HashMap<InstitutionId, LocalDate> joinedOn = new HashMap<>();
    private final LinkedHashMap<ClauseId, Clause> clauses = new LinkedHashMap<>();
    private LocalDate end = LocalDate.MIN;

    NaiveHistory(Map<InstitutionId, InstitutionKind> kinds, List<Event> told, int agreement, LocalDate day) {
        this.kinds = kinds;
        this.day = day;
        var leaving = new HashMap<InstitutionId, LocalDate>();
        for (var event : told) {
            if (event.day().isAfter(day)) break;
            if (event instanceof Notice notice && notice.agreement() == agreement) {
                if (notice.out() == null) leaving.remove(notice.who());
                else leaving.put(notice.who(), notice.out());
            }
            if (!(event instanceof Document it)
                    || it.agreement() != agreement
                    || it.from().isAfter(day)) continue;
            for (var join : it.joins()) {
                inside.put(join.who(), join);
                joinedOn.put(join.who(), it.from());
                leaving.remove(join.who());
            }
            it.added().forEach(clause -> clauses.put(clause.id(), clause));
            it.ended().forEach(clauses::remove);
            if (it.term() != null)
                end = it.term().end() == null ? LocalDate.MAX : it.term().end();
        }
        leaving.forEach((who, out) -> {
            if (!day.isBefore(out)) inside.remove(who);
        });
    }

    boolean allows(
            ClauseId clause,
            InstitutionId viewer,
            InstitutionId holder,
            DataGroup group,
            Purpose purpose,
            boolean consent) {
        var seeing = inside.get(viewer);
        var seen = inside.get(holder);
        var it = clauses.get(clause);
        if (!day.isBefore(end) || seeing == null || seen == null || it == null || viewer.equals(holder)) return false;
        if (it.from() != null && day.isBefore(it.from()) || it.to() != null && !day.isBefore(it.to())) return false;
        return it.sharings().stream()
                .anyMatch(share -> share.purpose() == purpose
                        && share.groups().contains(group)
                        && switch (share.opening()) {
                            case CONSENT -> consent;
                            case AGREEMENT -> !consent;
                            case PROCESSING_CONTRACT ->
                                !consent && seeing.contract() != null && !day.isBefore(seeing.contract());
                        }
                        && (on(share.viewers(), viewer) && on(share.holders(), holder)
                                || share.mutual() && on(share.viewers(), holder) && on(share.holders(), viewer)));
    }

    /// Whoever comes back the day it left begins anew.
    boolean beginsToday(InstitutionId one, InstitutionId other) {
        return day.equals(joinedOn.get(one)) || day.equals(joinedOn.get(other));
    }

    private boolean on(Side side, InstitutionId who) {
        return side.kinds().contains(kinds.get(who)) || side.institutions().contains(who);
    }
}
