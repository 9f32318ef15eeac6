/// The collision guard (strażnik zbiegów): what one office's step may break at another, found by modules, shown beside
/// the client. It advises, cites its rule and never blocks.
@ApplicationModule(allowedDependencies = {"client", "institution", "journal"})
@NullMarked
package pl.sciezka.client.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
