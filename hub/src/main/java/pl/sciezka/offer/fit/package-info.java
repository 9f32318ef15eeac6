/// Offers beside one own client (oferty dla klienta): what the own record says of each condition, in words. Nobody is
/// ranked, nothing is hidden, and nothing leaves the institution.
@ApplicationModule(allowedDependencies = {"client", "journal", "offer", "offer.reservation", "offer.vacancy"})
@NullMarked
package pl.sciezka.offer.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
