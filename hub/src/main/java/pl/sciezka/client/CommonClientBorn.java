package pl.sciezka.client;

import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;

/// Two institutions have confirmed that they serve the same person.
public record CommonClientBorn(CommonClientId commonClient, InstitutionId opener, InstitutionId taker) {}
