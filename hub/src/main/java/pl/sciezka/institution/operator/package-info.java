/// The operator of the hub (operator węzła): which institutions are in it, and who begins in each.
@ApplicationModule(allowedDependencies = {"institution", "institution.account", "institution.staff", "credential"})
@NullMarked
package pl.sciezka.institution.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
