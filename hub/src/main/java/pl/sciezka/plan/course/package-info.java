/// The course of a plan (przebieg): what becomes of barriers and goals, rest, end and return.
@ApplicationModule(allowedDependencies = {"plan", "plan.joint", "plan.reading", "plan.step"})
@NullMarked
package pl.sciezka.plan.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
