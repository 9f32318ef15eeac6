/// Closed-loop referrals: a referral ends only when the other side knows how it ended.
@ApplicationModule(allowedDependencies = {"client", "institution", "journal", "partnership"})
@NullMarked
package pl.sciezka.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
