/// Documents being drawn up and signed (projekty umów i aneksów): what they would change, whose signature is missing. A
/// draft opens nothing.
@ApplicationModule(allowedDependencies = {"partnership", "partnership.preview", "partnership.reading", "institution"})
@NullMarked
package pl.sciezka.partnership.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
