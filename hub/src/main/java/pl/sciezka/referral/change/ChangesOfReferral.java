package pl.sciezka.referral.change;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.board.SupportChanges;

/// Proposed changes on the page of their referral.
@Component
class ChangesOfReferral implements SupportChanges {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Changes changes;

    ChangesOfReferral(Changes changes) {
        this.changes = changes;
    }

    @Override
    public List<Line> of(ReferralId referral) {
        return changes.of(referral).stream()
                .map(it -> new Line(
                        it.id().path(),
                        "referral.change.wish." + it.wish().kind(),
                        argument(it.wish()),
                        "referral.change." + it.state(),
                        it.waits()))
                .toList();
    }

    /// A day, or the key of a support.
    private static @Nullable String argument(Change.Wish it) {
        if (it.support() != null) return "Support." + it.support();
        return it.day() == null ? null : DAY.format(it.day());
    }
}
