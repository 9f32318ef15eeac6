/// What binds institutions to a common client (więź): openings, memberships, pairwise sight, and what follows when one
/// joins or leaves.
@ApplicationModule(allowedDependencies = {"client", "institution", "partnership"})
@NullMarked
package pl.sciezka.client.bond;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
