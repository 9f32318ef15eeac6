/// Mój dzień, what climbed to the coordinator, and the client's history: draws what modules contribute; owns no data.
@ApplicationModule(allowedDependencies = {"client"})
@NullMarked
package pl.sciezka.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
