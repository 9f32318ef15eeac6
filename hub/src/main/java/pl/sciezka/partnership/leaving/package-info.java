/// Leaving an agreement (wystąpienie) and its end: notice, countdown, what has to be handed over until then.
@ApplicationModule(allowedDependencies = {"partnership", "partnership.reading", "institution"})
@NullMarked
package pl.sciezka.partnership.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
