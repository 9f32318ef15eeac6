/// The record of persons (kartoteka): one institution's own persons, its list of them, adding and correcting
/// by hand, and what stood there before a correction.
@ApplicationModule(allowedDependencies = {"client", "institution", "journal"})
@NullMarked
package pl.sciezka.client.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
