package pl.sciezka.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals texts with AES-256-GCM (NIST SP 800-38D, 12-byte nonce in front) and makes a keyed index (HMAC-SHA-256) by
/// which the same text is found again. Two seals never give equal bytes for one text, so nothing can be joined
/// across institutions.
public final class Seal {

    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec sealing;
    private final Mac indexing;

    Seal(byte[] sealingKey, byte[] indexingKey) {
        sealing = new SecretKeySpec(sealingKey, "AES");
        indexing = indexing(new SecretKeySpec(indexingKey, "HmacSHA256"));
    }

    public byte[] close(String text) {
        return closeBytes(text.getBytes(UTF_8));
    }

    /// Throws [IllegalStateException] when the bytes were changed or sealed with another key.
    public String open(byte[] sealed) {
        return new String(openBytes(sealed), UTF_8);
    }

    public byte[] closeBytes(byte[] bytes) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, bytes);
        var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return whole;
    }

    public byte[] openBytes(byte[] sealed) {
        return crypt(
                Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    /// 32 bytes, the same for the same text under this seal.
    public byte[] index(String text) {
        try {
            return ((Mac) indexing.clone()).doFinal(text.getBytes(UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Never used itself but copied for each index: that is quicker than making it ready again.
    private static Mac indexing(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This seal does not open that", e);
        }
    }
}
