/// Institutions, their units, staff and roles, and how staff sign in. Lets nobody in but those an institution named.
@ApplicationModule(allowedDependencies = "credential")
@NullMarked
package pl.sciezka.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
