package pl.sciezka.exchange;

import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.storage.Transactions;

/// Reminds of what waits past its day (przypomnij): once when the day is over, once when it has climbed. Several
/// programs may do so at once: each reminder has its own id.
@Component
class Remind {

    private static final Logger LOG = LoggerFactory.getLogger(Remind.class);

    /// On working days from this hour on: a custom of this program.
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final ObjectProvider<PastDue> rooms;
    private final Announce announce;
    private final Institutions institutions;
    private final Transactions transactions;
    private final Clock clock;

    Remind(
            ObjectProvider<PastDue> rooms,
            Announce announce,
            Institutions institutions,
            Transactions transactions,
            Clock clock) {
        this.rooms = rooms;
        this.announce = announce;
        this.institutions = institutions;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${sciezka.follow-ups.first-look}", fixedDelayString = "PT1H")
    void look() {
        var now = clock.instant().atZone(Warsaw.ZONE);
        if (WorkingDays.isWorkingDay(now.toLocalDate()) && !now.toLocalTime().isBefore(MORNING)) remind();
    }

    /// What goes wrong at one institution holds no other up.
    void remind() {
        for (var it : institutions.all()) {
            try {
                remind(it.id());
            } catch (RuntimeException e) {
                LOG.warn(
                        "No reminders at one institution until the next look: {}",
                        e.getClass().getName());
                LOG.debug("No reminders", e);
            }
        }
    }

    private void remind(InstitutionId own) {
        transactions.as(
                new Acting.Job(own, Purpose.JOINT_SERVICE),
                () -> rooms.stream()
                        .flatMap(it -> it.of(own, Warsaw.today(clock)).stream())
                        .forEach(announce::that));
    }
}
