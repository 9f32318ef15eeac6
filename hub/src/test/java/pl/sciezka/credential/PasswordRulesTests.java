package pl.sciezka.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final String LOGIN = "a.nowak";

    @ParameterizedTest
    @ValueSource(strings = {"rower pod lipą", "zielone-okno-jutra", "XkR7w2pQm9Lz", "🚲🚲🌳🌧️🏠🚌🐈 ok i"})
    void long_passwords_of_any_characters_are_taken(String password) {
        assertThat(PasswordRules.problemOf(password, LOGIN)).isEmpty();
    }

    @Test
    void eleven_characters_are_too_short_and_twelve_are_enough() {
        assertThat(PasswordRules.problemOf("żółtą zebrę", LOGIN)).contains(PasswordProblem.TOO_SHORT);
        assertThat(PasswordRules.problemOf("żółtą zebrę!", LOGIN)).isEmpty();
    }

    @Test
    void emoji_count_as_one_character_each() {
        assertThat(PasswordRules.problemOf("🚲🌳🌧🏠🚌🐈", LOGIN)).contains(PasswordProblem.TOO_SHORT);
    }

    @Test
    void the_login_may_not_be_part_of_it() {
        assertThat(PasswordRules.problemOf("moje-A.Nowak-2026", LOGIN)).contains(PasswordProblem.CONTAINS_LOGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QWERTYuiop12", "zaq12wsxcde3", "aaaaaaaaaaaaaaa", "121212121212", "Październik2026"})
    void what_everybody_tries_first_is_refused(String password) {
        assertThat(PasswordRules.problemOf(password, LOGIN)).contains(PasswordProblem.TOO_COMMON);
    }

    @Test
    void an_endless_password_is_refused() {
        assertThat(PasswordRules.problemOf("abcdefg ".repeat(17), LOGIN)).contains(PasswordProblem.TOO_LONG);
    }
}
