/// Agreement (zgoda): who agreed to a plan or to a change of it, and on which paper.
@ApplicationModule(allowedDependencies = {"plan", "plan.joint", "plan.reading", "plan.step", "plan.edit"})
@NullMarked
package pl.sciezka.plan.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
