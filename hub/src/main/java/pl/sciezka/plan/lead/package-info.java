/// Who leads a plan (prowadzenie planu): asking another institution to take it over, and its answer.
@ApplicationModule(
        allowedDependencies = {"client", "institution", "journal", "plan", "plan.joint", "plan.reading", "plan.step"})
@NullMarked
package pl.sciezka.plan.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
