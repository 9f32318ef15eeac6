/// The board of a plan (tablica): the plan as board and as list, cards and their moves, and how a plan begins.
@ApplicationModule(allowedDependencies = {"plan", "plan.joint", "plan.reading", "plan.step", "skeleton", "client"})
@NullMarked
package pl.sciezka.plan.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
