package pl.sciezka.client.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.client.CardBlock;
import pl.sciezka.client.ClientEmail;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// The client card (karta klienta): header, and what each institution lets the reader see.
@Pages("/clients/{person}")
class CardPages {

    private final ClientHeaders headers;
    private final CardBlocks blocks;
    private final OwnRecord record;
    private final ClientEmail email;

    CardPages(ClientHeaders headers, CardBlocks blocks, OwnRecord record, ClientEmail email) {
        this.headers = headers;
        this.blocks = blocks;
        this.record = record;
        this.email = email;
    }

    /// `pesel` is null while masked; `hasPesel` says whether there is one to show. `byEmail`: e-mail reaches the
    /// client.
    record Card(
            ClientHeader header,
            List<CardBlock> blocks,
            boolean hasPesel,
            @Nullable String pesel,
            @Nullable String caseNumber,
            boolean byEmail)
            implements Page {

        /// What our own record says of the same thing, when it says something else than the partner's.
        @Nullable
        String otherwiseAtUs(CardBlock block, CardBlock.Fact fact) {
            if (block.own() || block.only(fact.word()).isEmpty()) return null;
            return blocks.stream()
                    .filter(it -> it.own() && it.group() == block.group())
                    .flatMap(it -> it.only(fact.word()).stream())
                    .filter(ours -> !ours.equalsIgnoreCase(fact.value()))
                    .findFirst()
                    .orElse(null);
        }

        /// A partner's block that repeats ours word for word.
        boolean sameAsOurs(CardBlock block) {
            return !block.own()
                    && blocks.stream()
                            .anyMatch(it -> it.own()
                                    && it.group() == block.group()
                                    && it.facts().equals(block.facts()));
        }

        @Override
        public String toString() {
            return "Card[" + header.id().value() + "]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Card card(@PathVariable PersonId person) {
        return card(person, null);
    }

    /// A look of its own in the journal; a POST, so that neither history nor a link repeats it.
    @PostMapping("/pesel")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Card revealPesel(@PathVariable PersonId person) {
        return card(person, record.revealPesel(person));
    }

    private Card card(PersonId person, @Nullable String pesel) {
        var reader = CurrentActing.staff();
        var header = headers.of(person);
        var head = record.head(person);
        return new Card(
                header, blocks.of(person, reader), head.hasPesel(), pesel, head.caseNumber(), email.reaches(person));
    }
}
