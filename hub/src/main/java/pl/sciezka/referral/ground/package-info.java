/// What a referral stands on (podstawa): who is at its ends, on which clause, with which consent, and what its sender
/// opens for it.
@ApplicationModule(
        allowedDependencies = {"client", "institution", "journal", "partnership", "referral", "referral.course"})
@NullMarked
package pl.sciezka.referral.ground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
