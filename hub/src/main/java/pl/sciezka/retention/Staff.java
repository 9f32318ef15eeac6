package pl.sciezka.retention;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.StaffId;

/// Who entered and decided (kto wpisał, kto postanowił), by name.
@Component
class Staff {

    /// Null for whom the institution does not know.
    record Names(Map<StaffId, String> known) {

        @Nullable
        String of(StaffId id) {
            return known.get(id);
        }
    }

    private final Colleagues colleagues;

    Staff(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    Names names(Stream<StaffId> ids) {
        return new Names(colleagues.names(ids.toList()));
    }
}
