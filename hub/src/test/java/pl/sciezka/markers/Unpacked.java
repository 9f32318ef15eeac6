package pl.sciezka.markers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;

/// What stands in a file that was taken along; a workbook and an export are packed, with names of their parts.
final class Unpacked {

    private Unpacked() {}

    static String text(byte[] file) {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') return new String(file, UTF_8);
        var text = new StringBuilder();
        try {
            var kept = Files.write(Files.createTempFile("taken", ".zip"), file);
            try (var zip = new ZipFile(kept.toFile())) {
                for (var part : Collections.list(zip.entries()))
                    text.append(part.getName())
                            .append('\n')
                            .append(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }
}
