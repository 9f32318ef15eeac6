/// Offers of support: what partners do for people, with how many places, for whom. Here is what other modules see; the
/// rooms below are for each other alone.
@ApplicationModule(allowedDependencies = "referral")
@NullMarked
package pl.sciezka.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
