/// The plan itself (wspólny plan): its states, parties and changes, the rules of each, and its store. Knows no pages.
@ApplicationModule(allowedDependencies = {"plan", "plan.step", "skeleton", "client"})
@NullMarked
package pl.sciezka.plan.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
