/// Closed-loop referrals: a referral ends only when the other side knows how it ended. Here is what other modules see;
/// the rooms below are for each other alone.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
