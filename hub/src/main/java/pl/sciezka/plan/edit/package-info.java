/// Editing a plan (redagowanie): forms that add, change and take out, and who does an action.
@ApplicationModule(allowedDependencies = {"plan", "plan.joint", "plan.reading", "plan.step", "skeleton"})
@NullMarked
package pl.sciezka.plan.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
