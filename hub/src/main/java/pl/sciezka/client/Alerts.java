package pl.sciezka.client;

import java.util.List;
import pl.sciezka.kernel.PersonId;

/// Finds collisions about an own client, contributed by modules. What it reads was told to this institution or is its
/// own, and was journalled when the client's page was opened.
public interface Alerts {

    /// Asked inside the page's transaction, for a person of the acting institution.
    List<Alert> of(PersonId own);
}
