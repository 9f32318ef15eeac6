package pl.sciezka.offer.vacancy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.offer.OfferId;
import pl.sciezka.referral.DraftBeginnings;
import pl.sciezka.shell.Texts;

/// The draft of a referral names the offer that it begins from.
@Component
class DraftFromOffer implements DraftBeginnings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Offers offers;
    private final Texts texts;

    DraftFromOffer(Offers offers, Texts texts) {
        this.offers = offers;
        this.texts = texts;
    }

    @Override
    public Optional<Beginning> of(UUID from) {
        return offers.find(new OfferId(from))
                .map(it -> new Beginning(
                        it.institution(),
                        it.support(),
                        texts.text(Texts.POLISH, "offer.draft", it.name(), day(it.from()), day(it.to()))));
    }

    private static String day(LocalDate it) {
        return DAY.format(it);
    }
}
