package pl.sciezka.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The key all seals are derived from (HKDF-SHA-256, RFC 5869): `sciezka.master-key` (base64, 32 bytes), else a file
/// of mode 0600 in the data folder, made at the first start. Losing it makes sealed numbers unreadable for good.
@Component
class MasterKey {

    private final byte[] key;

    MasterKey(Environment settings) throws IOException {
        var given = settings.getProperty("sciezka.master-key");
        key = given != null
                ? Base64.getDecoder().decode(given)
                : fromFile(Path.of(settings.getRequiredProperty("sciezka.data"), "secrets", "master.key"));
        if (key.length != 32) throw new IllegalStateException("sciezka.master-key must be 32 bytes in base64");
    }

    byte[] derive(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .thenExpand(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] fromFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
        }
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }
}
