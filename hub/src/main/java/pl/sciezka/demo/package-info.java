/// Demonstration data: institutions, agreements, accounts and synthetic people, entered as their institutions would.
@ApplicationModule(
        allowedDependencies = {
            "adviser",
            "institution",
            "partnership",
            "cooperation",
            "client",
            "offer",
            "referral",
            "retention",
            "sheet"
        })
@NullMarked
package pl.sciezka.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
