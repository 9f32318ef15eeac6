package pl.sciezka.partnership;

import java.util.Map;
import pl.sciezka.kernel.InstitutionId;

/// How many clients the institution that acts has in common with each other one (karty wspólnych klientów): counted by
/// whoever keeps them, never named.
public interface CooperationCards {

    Map<InstitutionId, Long> ofOurs();
}
