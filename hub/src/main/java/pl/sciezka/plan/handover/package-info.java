/// Handing own actions over (przekazanie działań): before the institution leaves an agreement, to partners who agree.
@ApplicationModule(
        allowedDependencies = {
            "client",
            "institution",
            "journal",
            "partnership",
            "plan",
            "plan.edit",
            "plan.joint",
            "plan.reading",
            "plan.step"
        })
@NullMarked
package pl.sciezka.plan.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
