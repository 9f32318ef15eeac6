package pl.sciezka.shell;

/// Characters that nobody typed to be read (znaki niewidoczne): controls other than tab and new line, which PostgreSQL
/// cannot keep or nobody can see, and marks that turn the direction of what follows, so that a text reads as another
/// one.
public final class Unseen {

    private static final String CHARACTERS = "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private Unseen() {}

    public static String removedFrom(String typed) {
        return typed.replaceAll(CHARACTERS, "");
    }
}
