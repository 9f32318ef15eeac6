package pl.sciezka.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingWordsTests {

    @Test
    void keys_of_messages_and_empty_places_are_no_words() {
        assertThat(MissingWords.in("Umowa partnership.no-such.words trwa do {1}, Role.NOBODY ??"))
                .containsExactly("partnership.no-such.words", "{1}", "Role.NOBODY", "??");
    }

    @Test
    void days_numbers_addresses_and_accounts_are_words() {
        assertThat(MissingWords.in("""
                        12.06.2024, art. 43 ust. 9, 1.2 MB, ops.trzebinia.pracownik, umowa.pdf, example.org,
                        plan@example.org, /partnerships/plan.pdf, Nasz plan. Co dalej?
                        """)).isEmpty();
    }
}
