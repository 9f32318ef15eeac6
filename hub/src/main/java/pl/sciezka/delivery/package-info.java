/// Deliveries (doręczenia): what leaves the hub. A list that is only added to, numbered per destination; one dispatcher
/// per destination sends it on. Here is what other modules use; the rooms below know e-mail and systems of
/// institutions.
@ApplicationModule(allowedDependencies = "institution")
@NullMarked
package pl.sciezka.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
