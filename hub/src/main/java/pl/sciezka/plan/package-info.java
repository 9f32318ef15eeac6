/// Joint plans (wspólne plany) of common clients: barriers, goals, actions of several institutions, and who agreed to
/// what. Statutory plans stay documents of their own, here only linked by number and date. Here is what a plan and its
/// changes are called by; the rooms below are for each other alone.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
