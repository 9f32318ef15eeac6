package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.History.Join;
import pl.sciezka.partnership.History.Left;

/// Tells a history up to one day and then looks who is inside and which clauses stand. It cannot know what came later,
/// and knows no periods, versions or grants, so that it cannot share a mistake with the program.
final class NaiveHistory {

    private final LocalDate day;
    private final HashMap<InstitutionId, Join> inside = new HashMap<>();
    private final LinkedHashMap<ClauseId, Clause> clauses = new LinkedHashMap<>();
    private LocalDate end = LocalDate.MIN;

    NaiveHistory(History history, LocalDate day) {
        this.day = day;
        for (var event : history.events()) {
            if (event.day().isAfter(day)) continue;
            if (event instanceof Left left) inside.remove(left.who());
            if (event instanceof Document document) {
                document.joins().forEach(it -> inside.put(it.who(), it));
                document.added().forEach(it -> clauses.put(it.id(), it));
                document.ended().forEach(clauses::remove);
                if (document.term() != null)
                    end = document.term().end() == null
                            ? LocalDate.MAX
                            : document.term().end();
            }
        }
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
                        && (on(share.viewers(), seeing) && on(share.holders(), seen)
                                || share.mutual() && on(share.viewers(), seen) && on(share.holders(), seeing)));
    }

    private static boolean on(Side side, Join join) {
        return side.kinds().contains(join.kind()) || side.institutions().contains(join.who());
    }
}
