package pl.sciezka.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a file is by its content (rodzaj pliku). Its name says nothing: offices rename files, and so do attackers.
record FileKind(boolean workbook, @Nullable Refusal refusal) {

    private static final int BEGINNING = 64 * 1024;
    private static final FileKind TEXT = new FileKind(false, null);

    static FileKind of(Path file) throws IOException {
        if (Files.size(file) > Limits.FILE_BYTES) return refused(Refusal.TOO_LARGE);
        byte[] beginning;
        try (var in = Files.newInputStream(file)) {
            beginning = in.readNBytes(BEGINNING);
        }
        var head = new String(beginning, ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) return new FileKind(true, null);
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) return refused(compound(file));
        var refusal = byMagic(head);
        return refusal == null ? TEXT : refused(refusal);
    }

    private static FileKind refused(Refusal refusal) {
        return new FileKind(false, refusal);
    }

    /// Old workbooks and protected new ones share one container; a protected one names its encrypted part inside.
    private static Refusal compound(Path file) throws IOException {
        var content = new String(Files.readAllBytes(file), ISO_8859_1);
        if (content.contains(wide("EncryptedPackage"))) return Refusal.PROTECTED_WORKBOOK;
        return content.contains(wide("WordDocument")) ? Refusal.TEXT_DOCUMENT : Refusal.OLD_WORKBOOK;
    }

    private static String wide(String text) {
        return String.join("\0", text.split(""));
    }

    private static @Nullable Refusal byMagic(String head) {
        var text = head.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) return Refusal.EMPTY;
        if (head.lastIndexOf("%PDF-", 1024) >= 0) return Refusal.PDF;
        if (startsWithAny(head, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "BM", "RIFF")
                && looksBinary(head)) return Refusal.IMAGE;
        if (startsWithAny(head, "{\\rtf")) return Refusal.TEXT_DOCUMENT;
        if (startsWithAny(head, "\u001F\u008B", "7z\u00BC\u00AF", "Rar!\u001A", "BZh", "\u00FD7zXZ"))
            return Refusal.ARCHIVE;
        if (startsWithAny(text, "<?xml", "<!doctype", "<html", "<table", "<workbook")) return Refusal.WEB_PAGE;
        return looksBinary(head) ? Refusal.UNKNOWN_KIND : null;
    }

    private static boolean startsWithAny(String text, String... beginnings) {
        for (var beginning : beginnings) if (text.startsWith(beginning)) return true;
        return false;
    }

    /// A list may hold a stray control character, which then refuses its row; a twentieth of them is no text. Wide
    /// encodings have a zero in every other byte and are told apart by [TextEncoding].
    private static boolean looksBinary(String head) {
        if (TextEncoding.wide(head) != null) return false;
        long controls = head.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u001A".indexOf(c) < 0)
                .count();
        return controls > 2 && controls * 20 > head.length();
    }
}
