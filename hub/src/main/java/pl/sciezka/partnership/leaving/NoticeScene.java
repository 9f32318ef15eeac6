package pl.sciezka.partnership.leaving;

import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.DemonstrationPaper;
import pl.sciezka.partnership.PartnershipId;

/// In the demonstration: a party has given notice and its last day comes nearer.
@Component
class NoticeScene implements DemonstrationPaper {

    private static final int MORE_DAYS = 15;

    private final GiveNotice giveNotice;

    NoticeScene(GiveNotice giveNotice) {
        this.giveNotice = giveNotice;
    }

    @Override
    public String name() {
        return "leave";
    }

    @Override
    public void play(PartnershipId partnership, AgreementId agreement, Acting.Staff director) {
        var result = giveNotice.give(agreement, giveNotice.earliest(agreement).plusDays(MORE_DAYS));
        if (result != GiveNotice.Result.DONE) throw new IllegalStateException("No notice: " + result);
    }
}
