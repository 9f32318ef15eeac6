/// Questions between institutions about a common client (pytania): typed kinds with clocks, answered in two clicks,
/// also by a partner without an account through a one-time link.
@ApplicationModule(
        allowedDependencies = {
            "adviser",
            "client",
            "credential",
            "exchange",
            "institution",
            "journal",
            "law",
            "partnership"
        })
@NullMarked
package pl.sciezka.exchange.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
