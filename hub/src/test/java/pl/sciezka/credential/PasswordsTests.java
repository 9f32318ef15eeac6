package pl.sciezka.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTests {

    private static final Passwords PASSWORDS = new Passwords();

    @AfterAll
    static void stop() {
        PASSWORDS.destroy();
    }

    @Test
    void a_hash_is_argon2id_with_the_advised_cost_and_fits_only_its_password() {
        var hash = PASSWORDS.hash("rower pod lipą");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PASSWORDS.matches("rower pod lipą", hash)).isTrue();
        assertThat(PASSWORDS.matches("rower pod lipa", hash)).isFalse();
    }

    @Test
    void the_same_letters_from_another_keyboard_fit() {
        var hash = PASSWORDS.hash("rower pod lip\u0105");
        assertThat(PASSWORDS.matches("rower pod lipa\u0328", hash)).isTrue();
    }

    @Test
    void nothing_fits_where_there_is_no_hash_and_it_costs_as_much_to_find_out() {
        assertThat(PASSWORDS.matches("rower pod lipą", null)).isFalse();
        assertThat(Passwords.ofNobody())
                .hasSameSizeAs(PASSWORDS.hash("rower pod lipą"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).upgradeEncoding(Passwords.ofNobody()))
                .as("well-formed, and of the same cost")
                .isFalse();
    }
}
