/// Domain values that every module may use: numbers, days, who acts. Plain Java; depends on nothing.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
