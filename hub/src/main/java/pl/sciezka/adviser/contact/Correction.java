package pl.sciezka.adviser.contact;

import static pl.sciezka.client.FieldChange.between;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.FieldChange;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Ui;

/// One field of a contact that was corrected (poprawka).
record Correction(UUID contact, FieldChange change, String reason, StaffId by, LocalDate day) {

    static List<FieldChange> changes(Contact.Facts was, Contact.Facts now) {
        return FieldChange.all(
                between("day", was.day(), now.day()),
                between("way", was.way(), now.way()),
                between("outcome", was.outcome(), now.outcome()),
                between("byClient", was.byClient(), now.byClient()),
                between("note", was.note(), now.note()));
    }

    String was(Ui ui) {
        return word(ui, change.was());
    }

    String now(Ui ui) {
        return word(ui, change.now());
    }

    private String word(Ui ui, @Nullable String value) {
        if (value == null) return ui.text("contact.value.none");
        return switch (change.field()) {
            case "day" -> ui.day(LocalDate.parse(value));
            case "way" -> ui.word(Way.valueOf(value));
            case "outcome" -> ui.word(Presence.valueOf(value));
            case "byClient" -> ui.text("contact.began." + value);
            default -> value;
        };
    }

    @Override
    public String toString() {
        return "Correction[" + contact + "]";
    }
}
