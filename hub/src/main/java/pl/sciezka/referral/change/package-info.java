/// Changes of running support (zmiany wsparcia): whoever gives it proposes to extend it, to end it or another one, and
/// whoever referred answers with words. An answer changes no referral: each side writes its own steps.
@ApplicationModule(
        allowedDependencies = {
            "client",
            "delivery",
            "institution",
            "journal",
            "partnership",
            "referral",
            "referral.board",
            "referral.course",
            "referral.ground"
        })
@NullMarked
package pl.sciezka.referral.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
