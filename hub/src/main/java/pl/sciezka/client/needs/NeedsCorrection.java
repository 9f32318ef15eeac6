package pl.sciezka.client.needs;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.CorrectedRecords;
import pl.sciezka.client.CorrectionReason;
import pl.sciezka.client.FieldChange;
import pl.sciezka.client.Need;
import pl.sciezka.client.Needs;
import pl.sciezka.client.WhyCorrected;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Ui;

/// A need that was recorded and then changed or dropped (poprawka potrzeb): its language, or that it was there at all.
/// `wasRemoved`, `nowRemoved`: a text that stood there was a mistake and is kept no more.
record NeedsCorrection(
        FieldChange change, boolean wasRemoved, boolean nowRemoved, WhyCorrected why, StaffId by, Instant at)
        implements CorrectedRecords.Line {

    /// Never a document: it would tell the reason of a need.
    static final List<CorrectionReason> REASONS =
            List.of(CorrectionReason.MISTAKE, CorrectionReason.CHANGED, CorrectionReason.OTHER);

    private static final String THERE = "true";
    private static final String REMARK = "REMARK";
    private static final Set<String> IN_WORDS = Set.of(Need.INTERPRETER.name(), Need.LETTERS.name(), REMARK);

    static List<FieldChange> changes(Needs was, Needs now) {
        var kinds =
                Stream.of(Need.values()).flatMap(it -> FieldChange.between(it.name(), value(was, it), value(now, it)));
        return Stream.concat(kinds, FieldChange.between(REMARK, was.remark(), now.remark()))
                .toList();
    }

    /// Those that write over words; that a need was ticked says nothing more than its field.
    static List<FieldChange> overWords(List<FieldChange> changes) {
        return changes.stream()
                .filter(it -> it.was() != null && IN_WORDS.contains(it.field()))
                .toList();
    }

    /// Whether something that stood is written over; a need where none stood corrects nothing.
    static boolean isCorrection(Needs was, Needs now) {
        return changes(was, now).stream().anyMatch(it -> it.was() != null);
    }

    @Override
    public String field(Ui ui) {
        return ui.text("needs.field." + change.field());
    }

    @Override
    public String was(Ui ui) {
        return wasRemoved ? ui.text("needs.removed") : word(ui, change.was());
    }

    @Override
    public String now(Ui ui) {
        return nowRemoved ? ui.text("needs.removed") : word(ui, change.now());
    }

    private static String word(Ui ui, @Nullable String value) {
        if (value == null) return ui.text("correction.nothing");
        return value.equals(THERE) ? ui.text("needs.there") : value;
    }

    private static @Nullable String value(Needs all, Need it) {
        if (!all.kinds().contains(it)) return null;
        return switch (it) {
            case INTERPRETER -> all.interpreterLanguage();
            case LETTERS -> all.lettersLanguage();
            case SIGN_LANGUAGE, LARGE_PRINT, READING_AID, WHEELCHAIR, COMPANION, OTHER_AID -> THERE;
        };
    }

    @Override
    public String toString() {
        return "NeedsCorrection[*]";
    }
}
