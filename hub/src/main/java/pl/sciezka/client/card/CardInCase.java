package pl.sciezka.client.card;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CasePart;
import pl.sciezka.client.CaseParts;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;

/// The blocks of the card, as parts of a case.
@Component
class CardInCase implements CaseParts {

    private final Cards cards;
    private final CardBlocks blocks;

    CardInCase(Cards cards, CardBlocks blocks) {
        this.cards = cards;
        this.blocks = blocks;
    }

    @Override
    public Set<CasePart.Key> keys(PersonId own) {
        return cards.keys(own);
    }

    @Override
    public List<CasePart> parts(PersonId own, Acting.Staff reader) {
        return List.copyOf(blocks.parts(own, reader));
    }
}
