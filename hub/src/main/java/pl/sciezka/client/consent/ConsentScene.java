package pl.sciezka.client.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;

/// In the demonstration: the client lets the last partner of the offer see who it is and how to reach it, until in ten
/// days, so that its end is announced; the partner has not answered yet.
@Component
class ConsentScene implements DemonstrationScene {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int DAYS = 10;

    private final Offers offers;
    private final RecordConsent record;
    private final Clock clock;

    ConsentScene(Offers offers, RecordConsent record, Clock clock) {
        this.offers = offers;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consent";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var today = Warsaw.today(clock);
        var offer = offers.of(worker.institution(), today).getLast();
        record.record(typed(offer, today), person, offer, worker);
    }

    private static ConsentTyped typed(Offer offer, LocalDate today) {
        return new ConsentTyped(
                offer.groups().keySet().stream().map(Enum::name).toList(),
                List.of(),
                DAY.format(today),
                DAY.format(today.plusDays(DAYS)),
                GivenHow.WRITTEN.name());
    }
}
