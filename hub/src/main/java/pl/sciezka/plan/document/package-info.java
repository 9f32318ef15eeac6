/// Statutory plans (plany ustawowe) that belong to the same client, linked by number and day.
@ApplicationModule(allowedDependencies = {"client", "plan", "plan.joint", "plan.reading"})
@NullMarked
package pl.sciezka.plan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
