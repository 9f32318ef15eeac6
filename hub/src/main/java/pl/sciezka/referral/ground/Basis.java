package pl.sciezka.referral.ground;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Citation;
import pl.sciezka.partnership.ConsentGrants;
import pl.sciezka.partnership.Grants;
import pl.sciezka.partnership.Partners;
import pl.sciezka.partnership.Partners.Partner;
import pl.sciezka.referral.course.Route;

/// The clause that a referral stands on (podstawa): it lets the receiver read what the sender's referral carries.
@Component
public class Basis {

    private final Grants grants;
    private final ConsentGrants onConsent;
    private final Partners partners;

    Basis(Grants grants, ConsentGrants onConsent, Partners partners) {
        this.grants = grants;
        this.onConsent = onConsent;
        this.partners = partners;
    }

    /// The clause; one that opens nothing without the client's consent only where there is no other. Empty when none is
    /// in force on that day, and inside one institution, where none is needed.
    public Optional<Citation> clause(Route route, LocalDate day) {
        if (route instanceof Route.Within) return Optional.empty();
        return alone(route, day)
                .or(() ->
                        onConsent.clause(route.receiver(), route.sender(), DataGroup.REFERRAL, Purpose.REFERRAL, day));
    }

    /// Whether it is a clause and the client's consent that lets the receiver read it on that day.
    public boolean restsOnConsent(Route route, LocalDate day) {
        return !standsWithoutConsent(route, day) && clause(route, day).isPresent();
    }

    public boolean standsWithoutConsent(Route route, LocalDate day) {
        return route instanceof Route.Within || alone(route, day).isPresent();
    }

    private Optional<Citation> alone(Route route, LocalDate day) {
        return grants.may(route.receiver(), route.sender(), DataGroup.REFERRAL, Purpose.REFERRAL, day);
    }

    /// The clauses on which one institution sees data of a common client of the other, referrals apart.
    public List<String> ofJointService(Route route, LocalDate day) {
        return grants.between(route.receiver(), route.sender(), Purpose.JOINT_SERVICE, day).values().stream()
                .map(Citation::cited)
                .distinct()
                .toList();
    }

    /// `§ 5 ust. 1, Umowa partnerska …`
    public Optional<String> cited(Route route, LocalDate day) {
        return clause(route, day).map(Citation::cited);
    }

    /// To whom this institution may refer on that day; to those of the second list with the client's consent.
    public Receivers receivers(InstitutionId sender, LocalDate day) {
        var alone = partners.of(sender, Purpose.REFERRAL, day).stream()
                .filter(Partner::seesOurs)
                .map(Partner::institution)
                .toList();
        var consented = onConsent.viewers(sender, DataGroup.REFERRAL, Purpose.REFERRAL, day).stream()
                .filter(it -> !alone.contains(it))
                .toList();
        return new Receivers(alone, consented);
    }

    public record Receivers(List<InstitutionId> alone, List<InstitutionId> onConsent) {}
}
