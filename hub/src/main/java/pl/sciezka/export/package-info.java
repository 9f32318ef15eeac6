/// The full export (pełny wypis): everything the own institution keeps and may read today, in one file that needs no
/// program to be read. Modules say what there is; this one reads, writes and journals it.
@ApplicationModule(allowedDependencies = {"institution", "journal", "sheet"})
@NullMarked
package pl.sciezka.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
