/// The opened plan (otwarty plan): who has it before him, how it is put back and told, and the words on every page of
/// it.
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "plan.joint",
            "plan.step",
            "skeleton",
            "client",
            "journal",
            "institution",
            "partnership"
        })
@NullMarked
package pl.sciezka.plan.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
