/// Changes of responsibility (zmiana odpowiedzialności): asked, then accepted, declined or withdrawn, and told to all
/// concerned. Nothing else makes anybody responsible.
@ApplicationModule(allowedDependencies = {"adviser", "client", "delivery", "institution", "journal", "partnership"})
@NullMarked
package pl.sciezka.adviser.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
