/// The register as a file that other directories read and write (Open Referral HSDS 3.1): own services out, and in
/// after a preview. No personal data.
@ApplicationModule(allowedDependencies = {"institution", "offer", "offer.register", "referral"})
@NullMarked
package pl.sciezka.offer.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
