package pl.sciezka.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a new password must be (zasady hasła): long and not guessed at once. No rules about kinds of characters and no
/// expiry, as NIST SP 800-63B and ASVS 6.2 advise: they make people write passwords down.
public final class PasswordRules {

    public static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /// Empty when the password may be used.
    public static Optional<PasswordProblem> problemOf(String password, String login) {
        var folded = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) return Optional.of(PasswordProblem.TOO_SHORT);
        if (password.length() > LONGEST) return Optional.of(PasswordProblem.TOO_LONG);
        if (folded.contains(login.toLowerCase(Locale.ROOT))) return Optional.of(PasswordProblem.CONTAINS_LOGIN);
        if (monotonous(password) || COMMON.contains(folded)) return Optional.of(PasswordProblem.TOO_COMMON);
        return Optional.empty();
    }

    private static boolean monotonous(String password) {
        return password.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }

    private static Set<String> common() {
        try (var file = PasswordRules.class.getResourceAsStream("/common-passwords.txt")) {
            if (file == null) throw new IllegalStateException("common-passwords.txt is missing");
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
