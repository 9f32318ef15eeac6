/// What institutions of a partnership do together besides serving clients: meetings, and what they decide there. Here
/// is what other modules see; the rooms below are for each other alone.
@ApplicationModule(allowedDependencies = "partnership")
@NullMarked
package pl.sciezka.cooperation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
