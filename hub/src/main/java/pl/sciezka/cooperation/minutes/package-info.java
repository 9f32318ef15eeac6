/// Agenda and minutes of a meeting (porządek i protokół): what is planned, who was there, what was said and decided.
@ApplicationModule(
        allowedDependencies = {
            "cooperation",
            "cooperation.meeting",
            "cooperation.decision",
            "institution",
            "partnership",
            "print"
        })
@NullMarked
package pl.sciezka.cooperation.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
