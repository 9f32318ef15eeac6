/// Persons here, common clients, who sees whom, and the sentences of their history. Each institution keeps its own
/// record of a person; nothing is merged, so every link can be undone.
@ApplicationModule(allowedDependencies = {"institution", "journal", "partnership"})
@NullMarked
package pl.sciezka.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
