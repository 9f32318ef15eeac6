/// Appointments with clients (terminy wizyt): arranged, told by letter, moved or called off, and what became of them;
/// and whether a partner expects the same client on the same day.
@ApplicationModule(
        allowedDependencies = {
            "adviser",
            "adviser.contact",
            "client",
            "delivery",
            "institution",
            "journal",
            "partnership",
            "print"
        })
@NullMarked
package pl.sciezka.adviser.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
