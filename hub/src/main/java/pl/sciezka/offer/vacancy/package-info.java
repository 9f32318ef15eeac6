/// Offers (oferty): places of a service from one day to another, until when one may ask for them, and for whom they
/// are. No personal data: whether somebody fits is found out elsewhere.
@ApplicationModule(
        allowedDependencies = {"client", "institution", "offer", "offer.register", "partnership", "referral"})
@NullMarked
package pl.sciezka.offer.vacancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
