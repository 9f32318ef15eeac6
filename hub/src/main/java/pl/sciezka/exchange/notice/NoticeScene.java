package pl.sciezka.exchange.notice;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;

/// In the demonstration: a labour office tells of an ended registration, anybody else of a benefit granted.
@Component
class NoticeScene implements DemonstrationScene {

    private final TellPartners tellPartners;
    private final Institutions institutions;
    private final Clock clock;

    NoticeScene(TellPartners tellPartners, Institutions institutions, Clock clock) {
        this.tellPartners = tellPartners;
        this.institutions = institutions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var registers = institutions.find(worker.institution()).orElseThrow().kind() == InstitutionKind.PUP;
        var content = registers
                ? new Content(NoticeKind.DEREGISTERED, Warsaw.today(clock), EndReason.TOOK_WORK, null, null)
                : new Content(NoticeKind.BENEFIT_GRANTED, Warsaw.today(clock), null, "Zasiłek okresowy", null);
        var _ = tellPartners
                .tell(worker, person, content, false, null)
                .orElseThrow(() -> new IllegalStateException("The demonstration's notice reaches nobody"));
    }
}
