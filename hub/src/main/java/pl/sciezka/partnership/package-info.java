/// Agreements between institutions: their versions, parties and clauses, and the grants that follow from them.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
