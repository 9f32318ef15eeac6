package pl.sciezka.discovery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonCard;

/// A partner's question as its page shows it: only the own person's data, and who asks. `undone` is the day on which a
/// former link with the same partner was undone.
record QuestionView(
        Incoming question,
        boolean open,
        PersonCard person,
        String partner,
        @Nullable String telephone,
        @Nullable String answeredBy,
        @Nullable LocalDate undone) {

    String path() {
        return "/proposals/" + question.id().value();
    }
}
