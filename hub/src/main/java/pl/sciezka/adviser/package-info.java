/// Responsibility for clients (doradca, opiekun wspólnego klienta): who reacts for a person on a day, who stands in for
/// whom, who is the one adviser of a common client.
@ApplicationModule(allowedDependencies = {"client", "institution", "journal", "partnership"})
@NullMarked
package pl.sciezka.adviser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
