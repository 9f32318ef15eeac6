package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.CitedGrant;
import pl.sciezka.partnership.ClauseId;

/// Tells grants in force from the side of one institution (kto co widzi): what we see, what they see, and a matrix.
final class WhoSeesWhat {

    private final InstitutionId mine;
    private final List<CitedGrant> grants;

    WhoSeesWhat(InstitutionId mine, List<CitedGrant> grants) {
        this.mine = mine;
        this.grants = grants;
    }

    List<Look.Told> weSee() {
        return told(CitedGrant::viewer, CitedGrant::holder);
    }

    List<Look.Told> theySee() {
        return told(CitedGrant::holder, CitedGrant::viewer);
    }

    /// Who sees a group of data between us and a partner, for whatever purpose.
    enum Sight {
        BOTH,
        WE,
        THEY,
        NOBODY
    }

    /// One row of the matrix: a partner and each group.
    record Row(InstitutionId partner, Map<DataGroup, Sight> groups) {}

    List<Row> matrix(List<InstitutionId> partners) {
        return partners.stream()
                .filter(partner -> !partner.equals(mine))
                .map(partner -> {
                    var groups = new EnumMap<DataGroup, Sight>(DataGroup.class);
                    for (var group : DataGroup.values()) groups.put(group, sight(partner, group));
                    return new Row(partner, groups);
                })
                .toList();
    }

    private Sight sight(InstitutionId partner, DataGroup group) {
        boolean we = any(mine, partner, group);
        boolean they = any(partner, mine, group);
        return we && they ? Sight.BOTH : we ? Sight.WE : they ? Sight.THEY : Sight.NOBODY;
    }

    private boolean any(InstitutionId viewer, InstitutionId holder, DataGroup group) {
        return grants.stream()
                .anyMatch(it -> it.viewer().equals(viewer) && it.holder().equals(holder) && it.dataGroup() == group);
    }

    private List<Look.Told> told(Function<CitedGrant, InstitutionId> us, Function<CitedGrant, InstitutionId> them) {
        var byPartner = new LinkedHashMap<InstitutionId, List<CitedGrant>>();
        for (var grant : grants) {
            if (us.apply(grant).equals(mine)) {
                byPartner
                        .computeIfAbsent(them.apply(grant), _ -> new ArrayList<>())
                        .add(grant);
            }
        }
        var partnersOf = new LinkedHashMap<List<Look>, List<InstitutionId>>();
        byPartner.forEach((partner, some) ->
                partnersOf.computeIfAbsent(looks(some), _ -> new ArrayList<>()).add(partner));
        return partnersOf.entrySet().stream()
                .map(it -> new Look.Told(List.copyOf(it.getValue()), it.getKey()))
                .toList();
    }

    private record Same(
            Purpose purpose,
            ClauseId clause,
            String number,
            LocalDate since,
            @Nullable LocalDate validTo) {}

    /// Groups of the same clause, purpose and days stand in one line; joint service first.
    private static List<Look> looks(List<CitedGrant> grants) {
        var lines = new LinkedHashMap<Same, List<DataGroup>>();
        for (var it : grants) {
            var same = new Same(it.purpose(), it.clause(), it.number(), it.since(), it.validTo());
            lines.computeIfAbsent(same, _ -> new ArrayList<>()).add(it.dataGroup());
        }
        return lines.entrySet().stream()
                .map(it -> new Look(
                        it.getValue().stream().sorted().distinct().toList(),
                        it.getKey().purpose(),
                        it.getKey().clause(),
                        it.getKey().number(),
                        it.getKey().since(),
                        it.getKey().validTo()))
                .sorted(Comparator.comparing(Look::purpose))
                .toList();
    }
}
