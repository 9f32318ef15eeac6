package pl.sciezka.exchange;

import java.util.List;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.partnership.Citation;

/// The partners that serve an own client too (krąg): whom data of one group may be told, by which clause, and whom not.
public record Circle(CommonClientId client, List<Member> may, List<InstitutionId> mayNot) {

    /// A partner with its own record of the person. `onConsent`: the clause asks for the client's consent, and it is
    /// there.
    public record Member(InstitutionId institution, PersonId person, Citation citation, boolean onConsent) {}

    public List<InstitutionId> told() {
        return may.stream().map(Member::institution).toList();
    }
}
