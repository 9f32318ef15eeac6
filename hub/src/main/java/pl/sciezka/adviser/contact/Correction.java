package pl.sciezka.adviser.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Ui;

/// One field of a contact that was corrected (poprawka), in the codes of the record.
record Correction(UUID contact, Change change, String reason, StaffId by, LocalDate day) {

    record Change(
            String field, @Nullable String was, @Nullable String now) {

        String was(Ui ui) {
            return word(ui, was);
        }

        String now(Ui ui) {
            return word(ui, now);
        }

        private String word(Ui ui, @Nullable String value) {
            if (value == null) return ui.text("contact.value.none");
            return switch (field) {
                case "day" -> ui.day(LocalDate.parse(value));
                case "way" -> ui.word(Way.valueOf(value));
                case "outcome" -> ui.word(Presence.valueOf(value));
                case "byClient" -> ui.text("contact.began." + value);
                default -> value;
            };
        }

        @Override
        public String toString() {
            return "Change[" + field + "]";
        }
    }

    static List<Change> between(Contact.Facts was, Contact.Facts now) {
        var changes = new ArrayList<Change>();
        add(changes, "day", was.day(), now.day());
        add(changes, "way", was.way(), now.way());
        add(changes, "outcome", was.outcome(), now.outcome());
        add(changes, "byClient", was.byClient(), now.byClient());
        add(changes, "note", was.note(), now.note());
        return changes;
    }

    private static void add(List<Change> changes, String field, @Nullable Object was, @Nullable Object now) {
        if (!Objects.equals(was, now))
            changes.add(new Change(field, was == null ? null : was.toString(), now == null ? null : now.toString()));
    }

    @Override
    public String toString() {
        return "Correction[" + contact + "]";
    }
}
