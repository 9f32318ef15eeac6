package pl.sciezka.referral.ground;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.TypedDay;

/// What was typed into a field, made fit to be kept (wpisany tekst).
public final class Typed {

    /// Controls other than tab and new line, which PostgreSQL cannot keep or nobody can see, and marks that turn the
    /// direction of what follows, so that a text reads as another one.
    private static final String UNSEEN = "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private Typed() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll(UNSEEN, "").strip();
    }

    public static Optional<LocalDate> day(@Nullable String typed) {
        return TypedDay.read(text(typed));
    }

    public static boolean wrongDay(@Nullable String typed) {
        return !text(typed).isEmpty() && day(typed).isEmpty();
    }
}
