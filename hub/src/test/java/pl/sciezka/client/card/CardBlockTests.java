package pl.sciezka.client.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.client.CardBlock;
import pl.sciezka.client.CardBlock.Fact;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.PersonId;

class CardBlockTests {

    static final Fact OLD_NUMBER = new Fact("card.telephone", "100 000 001");
    static final Fact NEW_NUMBER = new Fact("card.telephone", "100 000 002");

    @Test
    void a_partners_block_says_what_our_record_says_otherwise() {
        var theirs = block(false, DataGroup.CONTACT, NEW_NUMBER);
        var page = page(block(true, DataGroup.CONTACT, OLD_NUMBER), theirs);
        assertThat(page.otherwiseAtUs(theirs, NEW_NUMBER)).isEqualTo("100 000 001");
    }

    @Test
    void the_same_in_other_letters_is_the_same() {
        var lower = new Fact("card.surname", "nowak");
        var theirs = block(false, DataGroup.IDENTITY, lower);
        var page = page(block(true, DataGroup.IDENTITY, new Fact("card.surname", "Nowak")), theirs);
        assertThat(page.otherwiseAtUs(theirs, lower)).isNull();
    }

    @Test
    void nothing_is_compared_with_nothing_with_a_list_or_with_another_group() {
        var theirs = block(false, DataGroup.CONTACT, NEW_NUMBER);
        assertThat(page(theirs).otherwiseAtUs(theirs, NEW_NUMBER)).isNull();
        var several = block(true, DataGroup.CONTACT, OLD_NUMBER, NEW_NUMBER);
        assertThat(page(several, theirs).otherwiseAtUs(theirs, NEW_NUMBER)).isNull();
        var elsewhere = block(true, DataGroup.IDENTITY, OLD_NUMBER);
        assertThat(page(elsewhere, theirs).otherwiseAtUs(theirs, NEW_NUMBER)).isNull();
    }

    @Test
    void a_partners_block_that_repeats_ours_says_only_so() {
        var ours = block(true, DataGroup.CONTACT, OLD_NUMBER);
        var same = block(false, DataGroup.CONTACT, OLD_NUMBER);
        var more = block(false, DataGroup.CONTACT, OLD_NUMBER, NEW_NUMBER);
        var page = page(ours, same, more);
        assertThat(page.sameAsOurs(same)).isTrue();
        assertThat(page.sameAsOurs(more)).isFalse();
        assertThat(page.sameAsOurs(ours)).isFalse();
        assertThat(page(same).sameAsOurs(same)).isFalse();
    }

    @Test
    void our_own_block_is_left_as_it_is() {
        var ours = block(true, DataGroup.CONTACT, OLD_NUMBER);
        assertThat(page(ours, block(false, DataGroup.CONTACT, NEW_NUMBER)).otherwiseAtUs(ours, OLD_NUMBER))
                .isNull();
    }

    private static CardBlock block(boolean own, DataGroup group, Fact... facts) {
        return new CardBlock(
                group,
                own ? "OPS" : "PUP",
                own,
                "lista",
                LocalDate.of(2026, 11, 1),
                false,
                null,
                false,
                List.of(facts));
    }

    private static CardPages.Card page(CardBlock... blocks) {
        var header = new ClientHeader(
                PersonId.next(),
                "Nowak Maria",
                1984,
                "Trzebinia",
                false,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new CardPages.Card(header, List.of(blocks), false, null, null, false);
    }
}
