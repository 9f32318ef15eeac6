/// What every page shares: frame, components, words, errors, and the three small interfaces through which modules
/// contribute to the client card, to Mój dzień and to the history. Knows no business module.
@ApplicationModule(allowedDependencies = {"kernel", "sheet", "storage"})
@NullMarked
package pl.sciezka.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
