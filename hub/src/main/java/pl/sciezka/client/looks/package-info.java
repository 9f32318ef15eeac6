/// Looks at the own clients (wglądy), for the data-protection officer.
@ApplicationModule(allowedDependencies = {"client", "institution"})
@NullMarked
package pl.sciezka.client.looks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
