package pl.sciezka.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Second factor (drugi składnik): six digits that change every 30 seconds. RFC 6238 with SHA-1, because that is what
/// every authenticator app knows; the secret has the 160 bits that RFC 4226 recommends.
public record Totp(byte[] secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    /// One step before and after: the clock of a telephone may be half a minute off.
    private static final int TOLERANCE = 1;

    public static Totp generate() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Totp(secret);
    }

    /// The step whose code this is, newer than the last one used: a code that was read over a shoulder works once.
    public OptionalLong stepOf(String code, Instant now, long lastUsed) {
        var typed = code.replaceAll("[ \u00a0-]", "").getBytes(UTF_8);
        long step = now.getEpochSecond() / STEP_SECONDS;
        var found = OptionalLong.empty();
        for (long candidate = step - TOLERANCE; candidate <= step + TOLERANCE; candidate++) {
            boolean same = MessageDigest.isEqual(code(candidate, DIGITS).getBytes(UTF_8), typed);
            if (same && candidate > lastUsed) found = OptionalLong.of(candidate);
        }
        return found;
    }

    /// The code shown at that moment.
    public String codeAt(Instant moment) {
        return code(moment.getEpochSecond() / STEP_SECONDS, DIGITS);
    }

    /// HOTP of RFC 4226, section 5.3, with the step as counter.
    String code(long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(java.nio.ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = java.nio.ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (int) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA1 is part of every JDK", e);
        }
    }

    /// The secret in groups of four, to be typed by hand.
    public String asText() {
        return Base32.encode(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /// What the picture says to an authenticator app.
    public String asUri(String issuer, String account) {
        var by = encoded(issuer);
        return "otpauth://totp/" + by + ":" + encoded(account) + "?secret=" + Base32.encode(secret) + "&issuer=" + by;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /// Never shows the secret.
    @Override
    public String toString() {
        return "Totp[*]";
    }
}
