package pl.sciezka.client.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Area;
import pl.sciezka.partnership.Citation;
import pl.sciezka.partnership.ConsentGrants;
import pl.sciezka.partnership.ConsentGrants.OnConsent;
import pl.sciezka.partnership.Grants;

/// What clauses in force ask the client's consent for, and what they open without it.
@Component
class Offers {

    private final ConsentGrants onConsent;
    private final Grants grants;
    private final Institutions institutions;

    Offers(ConsentGrants onConsent, Grants grants, Institutions institutions) {
        this.onConsent = onConsent;
        this.grants = grants;
        this.institutions = institutions;
    }

    /// Partners to whom this holder may show a client with consent; only those with whom identity is among it; by
    /// name.
    List<Offer> of(InstitutionId holder, LocalDate day) {
        var byViewer = new LinkedHashMap<InstitutionId, List<OnConsent>>();
        for (var it : onConsent.of(holder, Purpose.JOINT_SERVICE, day))
            if (Consent.POSSIBLE.contains(it.group()))
                byViewer.computeIfAbsent(it.viewer(), _ -> new ArrayList<>()).add(it);
        return byViewer.entrySet().stream()
                .map(it -> offer(it.getKey(), it.getValue()))
                .filter(it -> it.groups().containsKey(DataGroup.IDENTITY))
                .sorted(Comparator.comparing(Offer::viewerName))
                .toList();
    }

    Optional<Offer> of(InstitutionId holder, InstitutionId viewer, LocalDate day) {
        return of(holder, day).stream().filter(it -> it.viewer().equals(viewer)).findFirst();
    }

    /// What the viewer sees of the holder's clients with no consent at all.
    Map<DataGroup, Citation> without(InstitutionId viewer, InstitutionId holder, LocalDate day) {
        var open = new EnumMap<DataGroup, Citation>(DataGroup.class);
        for (var purpose : List.of(Purpose.JOINT_SERVICE, Purpose.REFERRAL))
            grants.between(viewer, holder, purpose, day).forEach(open::putIfAbsent);
        return open;
    }

    /// The clause that asks for the consent, if one still does.
    Optional<Citation> clause(Consent it, LocalDate day) {
        return onConsent.clause(it.viewer(), it.holder(), DataGroup.IDENTITY, Purpose.JOINT_SERVICE, day);
    }

    String name(InstitutionId id) {
        return institutions.shortName(id);
    }

    private Offer offer(InstitutionId viewer, List<OnConsent> open) {
        var groups = new EnumMap<DataGroup, Citation>(DataGroup.class);
        open.forEach(it -> groups.putIfAbsent(it.group(), it.citation()));
        var area = open.stream().map(OnConsent::area).reduce(Area.NOWHERE, Area::and);
        return new Offer(viewer, name(viewer), groups, area.codes());
    }
}
