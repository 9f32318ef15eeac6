/// Closed-loop referrals: a referral ends only when the other side knows how it ended.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
