/// Institutions, their units and staff, and how staff sign in. Lets nobody in but those an institution named. Here is
/// what other modules read; the rooms below are for each other alone.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
