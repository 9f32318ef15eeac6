/// The register of services (rejestr usług): what an institution does for people, whom to ask, and since when that has
/// been confirmed. It holds no personal data.
@ApplicationModule(allowedDependencies = {"institution", "offer", "referral"})
@NullMarked
package pl.sciezka.offer.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
