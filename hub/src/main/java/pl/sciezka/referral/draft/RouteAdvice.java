package pl.sciezka.referral.draft;

import java.util.Optional;
import pl.sciezka.kernel.InstitutionKind;

/// What the law says of a way to refer, shown before sending (wskazówka prawna); it advises and never blocks.
enum RouteAdvice {
    /// To a CIS one is referred by the OPS of residence; PUP, PCPR, NGO or KIS may ask it to, with the person's consent
    /// (ustawa o zatrudnieniu socjalnym, art. 12).
    TO_A_CIS_THROUGH_THE_OPS;

    static Optional<RouteAdvice> of(InstitutionKind sender, InstitutionKind receiver) {
        return receiver == InstitutionKind.CIS && sender != InstitutionKind.OPS
                ? Optional.of(TO_A_CIS_THROUGH_THE_OPS)
                : Optional.empty();
    }
}
