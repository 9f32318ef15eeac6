package pl.sciezka.institution.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pl.sciezka.institution.account.Login;
import pl.sciezka.testing.SetClock;

class SignInLimitTests {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T07:30:00Z"));
    private final SignInLimit limit = new SignInLimit(clock);

    @Test
    void one_address_may_try_twenty_times_a_minute() {
        for (int i = 0; i < 20; i++)
            assertThat(limit.take("10.0.0.1", login(i))).isEmpty();
        assertThat(limit.take("10.0.0.1", login(99)))
                .hasValueSatisfying(pause -> assertThat(pause).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(3)));
        assertThat(limit.take("10.0.0.2", login(99))).as("another address").isEmpty();
        clock.pass(Duration.ofSeconds(3));
        assertThat(limit.take("10.0.0.1", login(99))).isEmpty();
    }

    @Test
    void one_login_may_be_tried_ten_times_a_minute_from_anywhere() {
        for (int i = 0; i < 10; i++)
            assertThat(limit.take("10.0.1." + i, login(1))).isEmpty();
        assertThat(limit.take("10.0.1.99", login(1))).isPresent();
        assertThat(limit.take("10.0.1.99", login(2))).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        assertThat(limit.take("10.0.1.99", login(1))).isEmpty();
    }

    @Test
    void a_whole_office_behind_one_address_signs_in_in_the_morning() {
        for (int i = 0; i < 200; i++) {
            assertThat(limit.take("10.0.2.1", login(i))).isEmpty();
            limit.giveBack("10.0.2.1");
        }
    }

    private static Login login(int number) {
        return new Login("osoba." + number);
    }
}
