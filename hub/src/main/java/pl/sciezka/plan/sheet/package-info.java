/// The sheet of a plan (kartka z planem): finished words on paper and as PDF. Knows nothing of how a plan comes about.
@ApplicationModule(allowedDependencies = "print")
@NullMarked
package pl.sciezka.plan.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
