/// Protection of a person (ochrona): kept out of everything common, at once and until somebody else ends it.
@ApplicationModule(allowedDependencies = {"client", "client.bond", "institution", "journal"})
@NullMarked
package pl.sciezka.client.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
