package pl.sciezka.delivery;

import java.util.UUID;
import java.util.regex.Pattern;

/// Announcement (zapowiedź): that something is there, for whom, and where it can be read by those who may. `kind` is
/// the key of a sentence without arguments in the message files; `path` leads to a page of the hub. Nothing of a person
/// but ids, and an id that a receiver remembers: the same one may arrive twice.
public record Announcement(UUID id, Recipient to, String kind, String path) {

    private static final Pattern KIND = Pattern.compile("[a-z][A-Za-z0-9.-]{0,99}");
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9/_-]{0,199}");

    public Announcement {
        if (!KIND.matcher(kind).matches()) throw new IllegalArgumentException("Not a message key");
        if (!PATH.matcher(path).matches()) throw new IllegalArgumentException("Only a path of ids inside the program");
    }

    public static Announcement of(Recipient to, String kind, String path) {
        return new Announcement(UUID.randomUUID(), to, kind, path);
    }
}
