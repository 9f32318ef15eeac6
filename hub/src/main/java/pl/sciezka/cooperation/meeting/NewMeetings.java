package pl.sciezka.cooperation.meeting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.PartnershipId;

/// What is convened (zwoływane spotkania): one meeting, or several in a rhythm. Without `invited` all members are.
record NewMeetings(
        PartnershipId partnership,
        List<Slot> slots,
        @Nullable Rhythm rhythm,
        String place,
        String purpose,
        @Nullable Set<InstitutionId> invited) {}
