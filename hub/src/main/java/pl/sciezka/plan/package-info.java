/// Joint plans (wspólne plany) of common clients: barriers, goals, actions of several institutions, and who agreed to
/// what. Statutory plans stay documents of their own, here only linked by number and date.
@ApplicationModule(
        allowedDependencies = {"plan.step", "plan.sheet", "skeleton", "client", "journal", "institution", "partnership"
        })
@NullMarked
package pl.sciezka.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
