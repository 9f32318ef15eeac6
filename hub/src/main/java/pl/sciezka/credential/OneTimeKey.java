package pl.sciezka.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The secret in a one-time link (klucz jednorazowy): 256 random bits. Only its hash is kept. Small letters and digits
/// that cannot be taken for each other, because it may be typed from paper.
public record OneTimeKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{52}");

    public OneTimeKey {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a one-time key");
    }

    public static OneTimeKey generate() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new OneTimeKey(Base32.encode(bytes).toLowerCase(Locale.ROOT));
    }

    /// Empty when the text cannot be a key, so that garbage in an address needs no database.
    public static Optional<OneTimeKey> parse(String text) {
        var key = text.toLowerCase(Locale.ROOT);
        return FORM.matcher(key).matches() ? Optional.of(new OneTimeKey(key)) : Optional.empty();
    }

    public byte[] hash() {
        return sha256(value);
    }

    /// The hash as text, for the key of the transaction.
    public String hashText() {
        return HexFormat.of().formatHex(hash());
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    /// Never shows the key.
    @Override
    public String toString() {
        return "OneTimeKey[*]";
    }
}
