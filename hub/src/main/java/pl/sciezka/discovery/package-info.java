/// Finding common clients (wspólni klienci): proposals from one institution to another, two-sided confirmation, undo
/// and what the data-protection officers must know of it. A proposer learns of a confirmation and of nothing else.
@ApplicationModule(allowedDependencies = {"client", "institution", "journal", "partnership"})
@NullMarked
package pl.sciezka.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
