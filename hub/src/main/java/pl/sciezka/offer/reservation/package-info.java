/// Places that partners propose common clients for (rezerwacje miejsc): held until a day, taken or declined with words,
/// given back. No proposal without a clause, its sentence and its journal entry.
@ApplicationModule(
        allowedDependencies = {
            "client",
            "delivery",
            "institution",
            "journal",
            "offer",
            "offer.vacancy",
            "partnership",
            "referral"
        })
@NullMarked
package pl.sciezka.offer.reservation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
