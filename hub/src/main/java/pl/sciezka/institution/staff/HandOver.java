package pl.sciezka.institution.staff;

import java.time.Instant;
import pl.sciezka.shell.Page;

/// A one-time link to be handed to a colleague, shown this once; can be printed.
record HandOver(
        String displayName,
        String login,
        String institutionName,
        String address,
        Instant until,
        boolean reset,
        String next)
        implements Page {

    @Override
    public String toString() {
        return "HandOver[*]";
    }
}
