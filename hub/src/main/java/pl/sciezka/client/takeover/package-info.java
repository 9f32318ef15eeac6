/// Taking over a list (przejęcie listy): which person of the record a row means, and writing by the thousand.
@ApplicationModule(allowedDependencies = {"client", "client.person", "journal"})
@NullMarked
package pl.sciezka.client.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
