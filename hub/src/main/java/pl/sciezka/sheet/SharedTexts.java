package pl.sciezka.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Texts that the cells of a workbook refer to by number. Held as bytes one after another: a million short texts take
/// no more memory than the part that they came from.
final class SharedTexts {

    private final byte[] bytes;
    private final int[] ends;
    private final int count;

    private SharedTexts(byte[] bytes, int[] ends, int count) {
        this.bytes = bytes;
        this.ends = ends;
        this.count = count;
    }

    /// Null when the workbook has no text with this number.
    @Nullable
    String at(int index) {
        if (index < 0 || index >= count) return null;
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, start, ends[index] - start, UTF_8);
    }

    static SharedTexts read(@Nullable GuardedXml xml) {
        var bytes = new ByteArrayOutputStream();
        var ends = new int[1024];
        int count = 0;
        while (xml != null && xml.goTo("si")) {
            bytes.writeBytes(richText(xml, "si").getBytes(UTF_8));
            if (count == ends.length) ends = Arrays.copyOf(ends, count * 2);
            ends[count++] = bytes.size();
        }
        return new SharedTexts(bytes.toByteArray(), ends, count);
    }

    /// The text inside an element, put together from its runs; phonetic hints are left out.
    static String richText(GuardedXml xml, String element) {
        var text = new StringBuilder();
        boolean inText = false, inHint = false;
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("rPh")) inHint = true;
            else if (xml.isEnd("rPh")) inHint = false;
            else if (xml.isStart("t")) inText = !inHint;
            else if (xml.isEnd("t")) inText = false;
            else if (inText && xml.isText() && text.length() <= Limits.LONGEST_CELL) xml.appendText(text);
        }
        return text.toString();
    }
}
