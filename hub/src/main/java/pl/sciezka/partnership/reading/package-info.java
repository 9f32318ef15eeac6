/// Agreements to be read (umowy do wglądu): the partnerships of an institution, their documents, and who may see what.
@ApplicationModule(allowedDependencies = {"partnership", "institution", "print"})
@NullMarked
package pl.sciezka.partnership.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
