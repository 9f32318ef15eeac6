/// The client's consent that one institution shows its data to another (zgoda na udostępnienie): recorded, answered by
/// the partner, announced before it ends, withdrawn at once.
@ApplicationModule(allowedDependencies = {"client", "client.bond", "institution", "journal", "partnership"})
@NullMarked
package pl.sciezka.client.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
