package pl.sciezka.client.household;

import java.time.LocalDate;
import java.util.UUID;

/// Goal of a household (cel gospodarstwa): a short text, its state, and the day since which it is in it.
record Goal(UUID id, String text, State state, LocalDate day) {

    enum State {
        OPEN,
        REACHED,
        DROPPED
    }

    @Override
    public String toString() {
        return "Goal[" + id + "]";
    }
}
