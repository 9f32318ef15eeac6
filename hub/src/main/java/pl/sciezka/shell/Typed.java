package pl.sciezka.shell;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What was typed into a field, made fit to be kept (wpisany tekst).
public final class Typed {

    private Typed() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : Unseen.removedFrom(typed).strip();
    }

    /// Null when nothing was typed.
    public static @Nullable String orNull(@Nullable String typed) {
        var text = text(typed);
        return text.isEmpty() ? null : text;
    }

    /// A browser sends a nameless empty part for a field in which no file was chosen.
    public static boolean chosen(MultipartFile file) {
        var name = file.getOriginalFilename();
        return !file.isEmpty() || name != null && !name.isEmpty();
    }

    public static Optional<LocalDate> day(@Nullable String typed) {
        return TypedDay.read(text(typed));
    }

    public static boolean wrongDay(@Nullable String typed) {
        return !text(typed).isEmpty() && day(typed).isEmpty();
    }

    /// A day as the program writes it; what is no day as it was typed.
    public static String shownDay(Ui ui, @Nullable String typed) {
        var text = typed == null ? "" : typed;
        return TypedDay.read(text).map(ui::day).orElse(text);
    }
}
