/// Referrals as they are read (lista i wątek): lists, one referral with its thread, its letter, the client's tab and
/// history, Mój dzień.
@ApplicationModule(
        allowedDependencies = {
            "client",
            "cooperation",
            "institution",
            "journal",
            "referral",
            "referral.course",
            "referral.ground"
        })
@NullMarked
package pl.sciezka.referral.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
