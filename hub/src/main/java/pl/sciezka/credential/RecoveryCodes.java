package pl.sciezka.credential;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Recovery codes (kody zapasowe): each replaces the second factor once, when the telephone is lost. Ten of 80 bits, so
/// a plain fast hash keeps them.
public record RecoveryCodes(List<String> codes) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNT = 10;
    private static final int BYTES = 10;

    public RecoveryCodes {
        codes = List.copyOf(codes);
    }

    public static RecoveryCodes generate() {
        return new RecoveryCodes(
                Stream.generate(RecoveryCodes::one).limit(COUNT).toList());
    }

    private static String one() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{4})(?=.)", "$1-").toLowerCase(Locale.ROOT);
    }

    public List<byte[]> hashes() {
        return codes.stream().map(RecoveryCodes::hash).toList();
    }

    /// Spaces, dashes and case do not matter when the code is typed from paper.
    public static byte[] hash(String typed) {
        return OneTimeKey.sha256(typed.replaceAll("[^A-Za-z2-7]", "").toUpperCase(Locale.ROOT));
    }

    /// Never shows the codes.
    @Override
    public String toString() {
        return "RecoveryCodes[*]";
    }
}
