package pl.sciezka.client;

import java.util.List;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// An institution has taken its person out of a common client. Sight is gone already; plans and referrals freeze.
/// `undone` tells that fewer than two members remain.
public record CommonClientLeft(
        CommonClientId commonClient,
        InstitutionId leaver,
        PersonId leaversPerson,
        List<CommonClient.Member> others,
        boolean undone) {}
