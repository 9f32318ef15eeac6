package pl.sciezka.adviser.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Waiting;

/// An appointment with an own client (termin wizyty). `place` is the office, a room or an address; `why` says why it
/// was moved or called off; `contact` is what became of it.
record Appointment(
        UUID id,
        PersonId person,
        Slot slot,
        String place,
        About about,
        Tone tone,
        State state,
        Instant at,
        StaffId by,
        @Nullable String why,
        @Nullable UUID contact) {

    enum State {
        PLANNED,
        /// what became of it is written down
        OVER,
        MOVED,
        CANCELLED
    }

    boolean planned() {
        return state == State.PLANNED;
    }

    /// Its day has come, and nobody wrote down who came.
    boolean wantsOutcome(LocalDate today) {
        return planned() && !slot.day().isAfter(today);
    }

    /// In Mój dzień, under this message key.
    Waiting waiting(String word, Instant since, LocalDate due) {
        return new Waiting(word, List.of(slot.hours()), person, null, path(), since, due, null);
    }

    String path() {
        return path(person, id);
    }

    static String path(PersonId person, UUID id) {
        return "/clients/" + person.value() + "/appointments/" + id;
    }

    @Override
    public String toString() {
        return "Appointment[" + id + "]";
    }
}
