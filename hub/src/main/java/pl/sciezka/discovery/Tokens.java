package pl.sciezka.discovery;

import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.client.OpeningId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.storage.Seals;

/// What the asked institution keeps of a proposal (ślad propozycji), under its own key: enough to know it again and to
/// answer it, and nothing by which a query could join the persons of the two institutions.
@Component
class Tokens {

    private final Seals seals;

    Tokens(Seals seals) {
        this.seals = seals;
    }

    byte[] of(ProposalId proposal, InstitutionId asked) {
        return seals.of(asked).index("proposal:" + proposal.value());
    }

    byte[] seal(OpeningId opening, InstitutionId asked) {
        return seals.of(asked).close(opening.value().toString());
    }

    OpeningId opening(byte[] sealed, InstitutionId asked) {
        return new OpeningId(UUID.fromString(seals.of(asked).open(sealed)));
    }
}
