package pl.sciezka.referral.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.referral.ReferralId;

/// What the one who gives support has proposed to change: told by the room that keeps it, shown on the page of the
/// referral.
public interface SupportChanges {

    /// `text` and `state` are keys with their arguments.
    record Line(String path, String text, @Nullable String argument, String state, boolean waits) {}

    List<Line> of(ReferralId referral);
}
