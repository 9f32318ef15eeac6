package pl.sciezka.discovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Citation;
import pl.sciezka.partnership.ConsentGrants;
import pl.sciezka.partnership.Partners;
import pl.sciezka.partnership.Partners.Partner;

/// Finds with whom proposals may be exchanged on a day.
@Component
class Standings {

    private final Partners partners;
    private final ConsentGrants onConsent;

    Standings(Partners partners, ConsentGrants onConsent) {
        this.partners = partners;
        this.onConsent = onConsent;
    }

    /// Partners to whom this institution may name a person.
    List<Standing> toPropose(InstitutionId own, LocalDate day) {
        return of(own, day, Partner::seesOurs);
    }

    Optional<Standing> toPropose(InstitutionId own, InstitutionId to, LocalDate day) {
        return only(to, toPropose(own, day));
    }

    /// Whether, seen from the partner, the question of `from` may be asked and a common client may follow.
    Optional<Standing> toAnswer(InstitutionId own, InstitutionId from, LocalDate day) {
        return only(from, of(own, day, Partner::weSee));
    }

    /// The clause of joint service in force between the two: `§ 4 ust. 1, Umowa partnerska …`.
    Optional<String> toServe(InstitutionId own, InstitutionId partner, LocalDate day) {
        return partners.of(own, Purpose.JOINT_SERVICE, day).stream()
                .filter(it -> it.institution().equals(partner))
                .map(it -> it.citation().cited())
                .findFirst();
    }

    /// A clause between the two, in either direction, that opens something only with the client's consent.
    Optional<String> withConsent(InstitutionId own, InstitutionId partner, LocalDate day) {
        return clause(own, partner, day).or(() -> clause(partner, own, day)).map(Citation::cited);
    }

    private Optional<Citation> clause(InstitutionId viewer, InstitutionId holder, LocalDate day) {
        return onConsent.clause(viewer, holder, DataGroup.IDENTITY, Purpose.JOINT_SERVICE, day);
    }

    private List<Standing> of(InstitutionId own, LocalDate day, Predicate<Partner> direction) {
        Map<InstitutionId, Partner> serving = partners.of(own, Purpose.JOINT_SERVICE, day).stream()
                .collect(Collectors.toMap(Partner::institution, Function.identity()));
        return partners.of(own, Purpose.DISCOVERY, day).stream()
                .filter(direction)
                .flatMap(it -> Stream.ofNullable(serving.get(it.institution()))
                        .map(serves -> new Standing(it.institution(), it.citation(), serves.citation())))
                .toList();
    }

    private static Optional<Standing> only(InstitutionId partner, List<Standing> all) {
        return all.stream().filter(it -> it.partner().equals(partner)).findFirst();
    }
}
