/// Clients: what other modules may ask about persons here and about common clients, who is recognised, and the
/// sentences of their history. Each institution keeps its own record of a person; nothing is merged, so every link
/// can be undone.
@ApplicationModule(allowedDependencies = {"cooperation", "institution", "journal"})
@NullMarked
package pl.sciezka.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
