/// The course of a referral (przebieg): its states, what each side may do when, the clocks, the sentences told of each
/// step, and the store of all of it. Knows no pages.
@ApplicationModule(allowedDependencies = {"client", "delivery", "institution", "referral"})
@NullMarked
package pl.sciezka.referral.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
