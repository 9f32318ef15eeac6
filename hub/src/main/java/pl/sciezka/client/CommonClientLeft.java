package pl.sciezka.client;

import java.time.Instant;
import java.util.List;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// An institution has taken its person out of a common client. Sight is gone already; plans and referrals freeze.
/// `others` are the members that the leaver saw; whoever of them sees nobody any more leaves by itself, without a
/// further event. `wrongPerson` tells that two different people had been linked.
public record CommonClientLeft(
        CommonClientId commonClient,
        InstitutionId leaver,
        PersonId leaversPerson,
        List<CommonClient.Member> others,
        boolean wrongPerson,
        Instant at) {}
