/// The record of persons (kartoteka): one institution's own persons, its list of them, adding and correcting by hand.
@ApplicationModule(allowedDependencies = {"client", "journal"})
@NullMarked
package pl.sciezka.client.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
