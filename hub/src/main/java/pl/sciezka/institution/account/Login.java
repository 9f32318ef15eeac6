package pl.sciezka.institution.account;

import java.util.Locale;
import java.util.regex.Pattern;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Folding;

/// Login (login): small letters, digits, dot, dash; typed in any case.
public record Login(String value) {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    private static final Pattern FOREIGN = Pattern.compile("[^a-z0-9._-]");

    /// What was typed, cut down to what a login could be: anything at all may arrive here.
    public static Login typed(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        var cut = lower.substring(0, Math.min(lower.length(), LONGEST));
        return new Login(FOREIGN.matcher(cut).replaceAll("?"));
    }

    /// a.kowalska, for the form that adds a member of staff.
    public static Login proposed(String givenName, String surname) {
        var given = Folding.fold(givenName).replace(" ", "");
        var family = Folding.fold(surname).replace(' ', '-');
        return typed((given.isEmpty() ? "" : given.charAt(0) + ".") + family);
    }

    public boolean wellFormed() {
        return FORM.matcher(value).matches();
    }

    /// Somebody who typed this login and has proved nothing yet.
    public Acting.LinkHolder knocking() {
        return new Acting.LinkHolder("login:" + value);
    }

    @Override
    public String toString() {
        return "Login[*]";
    }
}
