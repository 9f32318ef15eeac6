package pl.sciezka.cooperation.minutes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;

/// What was said about a point (zapis), in one of its versions; none is ever changed. `reason`: why it was corrected
/// after the minutes were closed.
record Note(int version, String text, @Nullable String reason, StaffId by, Instant at) {

    List<String> lines() {
        return text.lines().filter(it -> !it.isBlank()).toList();
    }
}
