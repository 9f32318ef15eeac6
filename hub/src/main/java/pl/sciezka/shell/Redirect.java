package pl.sciezka.shell;

import org.jspecify.annotations.Nullable;

/// The answer to a form that was carried out: go to a page, and say there what happened.
public record Redirect(String to, @Nullable String notice) implements Page {

    public Redirect {
        if (!to.startsWith("/") || to.startsWith("//")) throw new IllegalArgumentException("Only inside the program");
    }

    public static Redirect to(String path) {
        return new Redirect(path, null);
    }

    /// The key of a sentence in the message files, shown once on the next page.
    public Redirect saying(String noticeKey) {
        return new Redirect(to, noticeKey);
    }
}
