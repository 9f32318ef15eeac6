package pl.sciezka.institution.entrance;

import java.util.regex.Pattern;

/// The page a person wanted before signing in (strona docelowa): a path of this program, never another site.
final class Target {

    private static final Pattern OWN_PATH = Pattern.compile("/([A-Za-z0-9][A-Za-z0-9._~/-]{0,300})?");

    private Target() {}

    static String of(String asked) {
        return OWN_PATH.matcher(asked).matches() ? asked : "/";
    }
}
