package pl.sciezka.client;

import java.util.List;
import pl.sciezka.kernel.CommonClientId;

/// Who is the one adviser of a common client, for its header: contributed by the module that knows, for the acting
/// institution.
public interface JointAdvisers {

    /// Two while one hands over to the other, the present one first.
    List<ClientHeader.Joint> of(CommonClientId client);
}
