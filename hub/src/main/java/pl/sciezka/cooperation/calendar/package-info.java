/// Meetings for other calendars (kalendarz): iCalendar files to take along.
@ApplicationModule(allowedDependencies = {"cooperation", "cooperation.meeting"})
@NullMarked
package pl.sciezka.cooperation.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
