package pl.sciezka.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void four_wrong_passwords_do_not_lock() {
        assertThat(after(4).locked(NOW)).isFalse();
    }

    @Test
    void the_fifth_locks_for_a_quarter_of_an_hour() {
        var attempts = after(5);
        assertThat(attempts.locked(NOW)).isTrue();
        assertThat(attempts.locked(NOW.plus(Duration.ofMinutes(15)).minusMillis(1)))
                .isTrue();
        assertThat(attempts.locked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void each_further_five_lock_twice_as_long_up_to_a_day() {
        assertThat(after(10).lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(after(15).lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(60)));
        assertThat(after(35).lockedUntil()).isEqualTo(NOW.plus(Duration.ofHours(16)));
        assertThat(after(40).lockedUntil()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(after(100_000).lockedUntil()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void an_old_lock_that_ended_does_not_come_back_with_the_next_attempt() {
        var later = NOW.plus(Duration.ofHours(1));
        assertThat(after(5).counted(later).locked(later)).isFalse();
    }

    @Test
    void knowing_the_password_does_not_buy_more_guesses_of_the_code() {
        var attempts = Attempts.none();
        int guesses = 0;
        while (!attempts.locked(NOW) && guesses < 100) {
            attempts = attempts.counted(NOW).taken(); // the right password
            attempts = attempts.counted(NOW); // a wrong code
            guesses++;
        }
        assertThat(guesses).isEqualTo(5);
    }

    private static Attempts after(int count) {
        var attempts = Attempts.none();
        for (int i = 0; i < count; i++) attempts = attempts.counted(NOW);
        return attempts;
    }
}
