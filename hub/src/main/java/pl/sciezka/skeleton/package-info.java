/// Skeletons (szkielety planu): ready orders of steps to start a joint plan from, in versions that never change.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.skeleton;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
