package pl.sciezka.credential;

/// Base 32 (RFC 4648, section 6) without padding: how authenticator apps write a secret.
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder((bytes.length * 8 + 4) / 5);
        int buffer = 0, bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | (b & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) text.append(ALPHABET.charAt((buffer >> (bits - 5)) & 31));
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(ALPHABET.charAt((buffer << (5 - bits)) & 31));
        return text.toString();
    }
}
