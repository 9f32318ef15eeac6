package pl.sciezka.testing;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import pl.sciezka.credential.Totp;

/// What a telephone does with a secret typed from the page: base 32 (RFC 4648), then the code of the moment.
public final class AuthenticatorApp {

    private AuthenticatorApp() {}

    public static String code(String secretShown) {
        var bytes = new ByteArrayOutputStream();
        int buffer = 0, bits = 0;
        for (char letter : secretShown.replaceAll("[^A-Z2-7]", "").toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.write(buffer >> bits);
            buffer &= (1 << bits) - 1;
        }
        return new Totp(bytes.toByteArray()).codeAt(Instant.now());
    }
}
