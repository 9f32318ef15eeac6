/// The office's own list (lista własna): brought as a file, checked row by row, taken over as a whole or not at all.
/// Owns uploads, the memory of how an institution's columns are called, and the rows that were refused.
@ApplicationModule(allowedDependencies = {"sheet", "client", "institution", "journal"})
@NullMarked
package pl.sciezka.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
