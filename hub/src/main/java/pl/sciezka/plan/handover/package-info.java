/// Handing own actions and plans over (przekazanie działań i planów): before the institution leaves an agreement, to
/// partners who agree.
@ApplicationModule(
        allowedDependencies = {
            "client",
            "institution",
            "journal",
            "partnership",
            "plan",
            "plan.edit",
            "plan.joint",
            "plan.lead",
            "plan.reading",
            "plan.step"
        })
@NullMarked
package pl.sciezka.plan.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
