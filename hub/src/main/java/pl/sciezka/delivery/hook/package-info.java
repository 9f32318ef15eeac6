/// An institution's own system (system instytucji): told by HTTP that something is there, in order, until it has taken
/// it. Which systems may be called at all, the operator of the hub says.
@ApplicationModule(allowedDependencies = {"delivery", "credential"})
@NullMarked
package pl.sciezka.delivery.hook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
