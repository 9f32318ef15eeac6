package pl.sciezka.client.consent;

import java.util.List;
import java.util.Map;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.Citation;

/// What a client can consent to show to one partner (co można udostępnić za zgodą): groups with the clause that opens
/// each, and the area of their agreements.
record Offer(InstitutionId viewer, String viewerName, Map<DataGroup, Citation> groups, List<Teryt> area) {

    Citation basis() {
        return groups.getOrDefault(
                DataGroup.IDENTITY, groups.values().iterator().next());
    }
}
