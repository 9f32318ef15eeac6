package pl.sciezka.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Citation;
import pl.sciezka.partnership.Grants;
import pl.sciezka.partnership.Partners;
import pl.sciezka.partnership.Partners.Partner;

/// The clause that a referral stands on (podstawa): it lets the receiver read what the sender's referral carries.
@Component
class Basis {

    private final Grants grants;
    private final Partners partners;

    Basis(Grants grants, Partners partners) {
        this.grants = grants;
        this.partners = partners;
    }

    /// Empty when no clause is in force on that day, and inside one institution, where none is needed.
    Optional<Citation> clause(Route route, LocalDate day) {
        if (route instanceof Route.Within) return Optional.empty();
        return grants.may(route.receiver(), route.sender(), DataGroup.REFERRAL, Purpose.REFERRAL, day);
    }

    /// `§ 5 ust. 1, Umowa partnerska …`
    Optional<String> cited(Route route, LocalDate day) {
        return clause(route, day).map(it -> it.number() + ", " + it.agreementTitle());
    }

    /// To whom this institution may refer on that day.
    List<InstitutionId> receivers(InstitutionId sender, LocalDate day) {
        return partners.of(sender, Purpose.REFERRAL, day).stream()
                .filter(Partner::seesOurs)
                .map(Partner::institution)
                .toList();
    }
}
