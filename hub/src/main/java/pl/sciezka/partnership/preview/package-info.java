/// What a document would open and close (podgląd praw), computed from the grants before and after it: told in short,
/// and line by line.
@ApplicationModule(allowedDependencies = {"partnership", "partnership.reading"})
@NullMarked
package pl.sciezka.partnership.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
