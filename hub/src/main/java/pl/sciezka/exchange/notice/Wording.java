package pl.sciezka.exchange.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import pl.sciezka.shell.Texts;

/// Words of a notice for the records, in Polish.
@Component
class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    String day(LocalDate it) {
        return DAY.format(it);
    }

    /// " (zasiłek okresowy)" behind a sentence; nothing when there is no detail.
    String detail(Content it) {
        if (it.reason() != null) return " (" + texts.text(Texts.POLISH, "EndReason." + it.reason()) + ")";
        return it.detail() == null ? "" : " (" + it.detail() + ")";
    }
}
