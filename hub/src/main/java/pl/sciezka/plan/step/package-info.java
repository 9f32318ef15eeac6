/// Steps of a plan (kroki planu): barriers, goals and actions with what is promised, where each comes from, and the
/// edits that change them. Plain values, the language that every other room of a plan speaks.
@ApplicationModule(allowedDependencies = "skeleton")
@NullMarked
package pl.sciezka.plan.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
