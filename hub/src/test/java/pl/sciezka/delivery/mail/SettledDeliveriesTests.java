package pl.sciezka.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ClosedMatters.Ended;
import pl.sciezka.shell.ClosedMatters.Matter;
import pl.sciezka.testing.HubTest;

@HubTest
class SettledDeliveriesTests extends WithPostOffice {

    @Autowired
    SettledDeliveries settled;

    @Test
    void what_was_sent_has_ended_that_day_and_what_waits_for_the_morning_has_not() {
        var before = LocalDate.now(Warsaw.ZONE);
        write(person("rano@urzad.example", "DAILY"));
        var sent = write(person("teraz@urzad.example", "AT_ONCE"));
        Eventually.holds("settled", () -> !days().isEmpty());
        assertThat(days()).singleElement().extracting(Ended::count).isEqualTo(1);
        assertThat(matters(before)).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(sent);
            assertThat(it.path()).isEqualTo("/deliveries");
            assertThat(it.person()).isNull();
        });
    }

    private List<Ended> days() {
        return transactions.as(new Acting.Job(ops, Purpose.OWN_TASKS), () -> settled.days(ops));
    }

    private List<Matter> matters(LocalDate from) {
        return transactions.as(
                new Acting.Job(ops, Purpose.OWN_TASKS), () -> settled.between(ops, from, from.plusDays(2), 10, 0));
    }
}
