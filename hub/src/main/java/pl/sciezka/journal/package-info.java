/// Who did or saw what: written in the same transaction as the look or the change. No journal, no data.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
