package pl.sciezka.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In which encoding a text file was written (kodowanie znaków): the whole file is looked at, because the first Polish
/// letter may stand in row 15,000.
record TextEncoding(Charset charset, int mark) {

    private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";

    /// What Polish programs have written: Windows, Unix and old DOS programs. The first wins when nothing differs.
    private static final List<Charset> ONE_BYTE =
            List.of(Charset.forName("windows-1250"), Charset.forName("ISO-8859-2"), Charset.forName("IBM852"));

    /// Lost letters that a file in UTF-8 may have, one in so many, before it is taken for another encoding.
    private static final int MOSTLY = 4;

    static TextEncoding of(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(4096);
        }
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF)
            return new TextEncoding(UTF_8, 3);
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        var wide = wide(new String(start, StandardCharsets.ISO_8859_1));
        return new TextEncoding(wide != null ? wide : narrow(file), 0);
    }

    Reader open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024);
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset); // lost letters become U+FFFD and refuse their rows
    }

    /// UTF-16 without a mark: the zero bytes stand all on one side.
    static @Nullable Charset wide(String bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length(); i++) if (bytes.charAt(i) == 0) zeros[i % 2]++;
        int most = bytes.length() * 2 / 5;
        if (most < 4 || Math.min(zeros[0], zeros[1]) * 20 > bytes.length()) return null;
        if (zeros[1] >= most) return StandardCharsets.UTF_16LE;
        return zeros[0] >= most ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset narrow(Path file) throws IOException {
        long kept = 0, lost = 0;
        try (var reader = new InputStreamReader(Files.newInputStream(file), UTF_8)) {
            var buffer = new char[64 * 1024];
            for (int n; (n = reader.read(buffer)) > 0; ) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\uFFFD') lost++;
                    else if (buffer[i] > '~') kept++;
                }
            }
        }
        return lost <= kept / MOSTLY ? UTF_8 : likeliest(file);
    }

    private static Charset likeliest(Path file) throws IOException {
        var counts = new long[256];
        try (var in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            for (int b; (b = in.read()) >= 0; ) counts[b]++;
        }
        return ONE_BYTE.stream()
                .max(Comparator.comparingLong(charset -> polishness(charset, counts)))
                .orElseThrow();
    }

    /// Polish letters speak for an encoding, all other letters and signs beyond ASCII against it.
    private static long polishness(Charset charset, long[] counts) {
        long sum = 0;
        for (int b = 0x80; b < 256; b++) {
            var letter = new String(new byte[] {(byte) b}, charset);
            sum += POLISH.contains(letter) ? counts[b] : -counts[b];
        }
        return sum;
    }
}
