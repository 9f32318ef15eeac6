/// The household (gospodarstwo domowe) of a client: members over time, goals, and what several definitions make of it.
@ApplicationModule(allowedDependencies = {"client", "institution", "journal", "partnership", "print"})
@NullMarked
package pl.sciezka.client.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
