/// Decisions of meetings (ustalenia): who does what by when, followed to what came of it.
@ApplicationModule(allowedDependencies = {"cooperation", "cooperation.meeting", "institution", "partnership"})
@NullMarked
package pl.sciezka.cooperation.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
