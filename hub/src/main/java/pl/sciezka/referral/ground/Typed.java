package pl.sciezka.referral.ground;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.TypedDay;
import pl.sciezka.shell.Ui;
import pl.sciezka.shell.Unseen;

/// What was typed into a field, made fit to be kept (wpisany tekst).
public final class Typed {

    private Typed() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : Unseen.removedFrom(typed).strip();
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
