/// Meetings for other calendars (kalendarz): iCalendar files to take along, and feeds that calendars read themselves.
@ApplicationModule(
        allowedDependencies = {"cooperation", "cooperation.meeting", "credential", "institution", "partnership"})
@NullMarked
package pl.sciezka.cooperation.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
