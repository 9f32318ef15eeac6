/// The plan on paper (kartka): the picture of a plan put into the words of a sheet.
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "plan.joint",
            "plan.reading",
            "plan.step",
            "plan.board",
            "plan.document",
            "plan.sheet",
            "client"
        })
@NullMarked
package pl.sciezka.plan.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
