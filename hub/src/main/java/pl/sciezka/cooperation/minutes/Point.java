package pl.sciezka.cooperation.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// Point of an agenda (punkt porządku) with what was said about it, the latest version last. `caseNumber`: it stands
/// for the case of a client, who is not named here.
record Point(
        PointId id, int position, String title, @Nullable Integer caseNumber, InstitutionId addedBy, List<Note> notes) {

    boolean isCase() {
        return caseNumber != null;
    }

    @Nullable
    Note note() {
        return notes.isEmpty() ? null : notes.getLast();
    }

    int version() {
        return notes.isEmpty() ? 0 : notes.getLast().version();
    }

    String text() {
        return notes.isEmpty() ? "" : notes.getLast().text();
    }

    /// What was changed after the minutes had been closed.
    List<Note> corrections() {
        return notes.stream().filter(it -> it.reason() != null).toList();
    }

    /// What stood there before a version.
    String before(Note note) {
        return notes.stream()
                .filter(it -> it.version() == note.version() - 1)
                .map(Note::text)
                .findFirst()
                .orElse("");
    }
}
