package pl.sciezka.referral.course;

import java.time.Instant;
import java.time.LocalDate;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;

/// Who took a step, for which side, when and how (adnotacja). `by` may belong to the sender although the side is the
/// receiver: then `channel` says how the receiver's word arrived.
public record Mark(Instant at, StaffId by, Side side, Channel channel) {

    public static Mark here(Instant at, StaffId by, Side side) {
        return new Mark(at, by, side, Channel.HERE);
    }

    public LocalDate day() {
        return Warsaw.dayOf(at);
    }
}
