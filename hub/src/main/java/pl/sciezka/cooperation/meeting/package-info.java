/// Meetings of a partnership (spotkania): convened once or in a rhythm, answered, moved, called off.
@ApplicationModule(allowedDependencies = {"cooperation", "institution", "partnership"})
@NullMarked
package pl.sciezka.cooperation.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
