package pl.sciezka.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeysTests {

    @Test
    void a_one_time_key_is_read_back_and_masked() {
        var key = OneTimeKey.generate();
        assertThat(OneTimeKey.parse(key.value())).contains(key);
        assertThat(OneTimeKey.parse(key.value().toUpperCase())).contains(key);
        assertThat(key.hash()).hasSize(32).isEqualTo(new OneTimeKey(key.value()).hash());
        assertThat(key).hasToString("OneTimeKey[*]");
        assertThat(OneTimeKey.generate().hash()).isNotEqualTo(key.hash());
    }

    @Test
    void what_cannot_be_a_key_is_none() {
        assertThat(OneTimeKey.parse("")).isEmpty();
        assertThat(OneTimeKey.parse("x".repeat(51))).isEmpty();
        assertThat(OneTimeKey.parse("x".repeat(51) + "1")).isEmpty();
    }

    @Test
    void recovery_codes_are_ten_and_different_and_read_from_paper() {
        var codes = RecoveryCodes.generate();
        assertThat(new HashSet<>(codes.codes())).hasSize(10);
        assertThat(codes.codes()).allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        var typed = " " + codes.codes().get(3).replace('-', ' ').toUpperCase() + " ";
        assertThat(RecoveryCodes.hash(typed)).isEqualTo(codes.hashes().get(3));
        assertThat(codes).hasToString("RecoveryCodes[*]");
    }

    @Test
    void the_picture_says_what_was_put_in() throws Exception {
        var text = Totp.generate().asUri("Wspólna Ścieżka", "gops.żabia-wola");
        assertThat(new QRCodeReader().decode(drawn(Qr.of(text), 4)).getText()).isEqualTo(text);
    }

    /// Draws the path as a browser would, each square `scale` pixels wide.
    private static BinaryBitmap drawn(Qr qr, int scale) {
        int side = qr.size() * scale;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var rectangles = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(qr.path());
        while (rectangles.find()) {
            int left = Integer.parseInt(rectangles.group(1)), top = Integer.parseInt(rectangles.group(2));
            int width = Integer.parseInt(rectangles.group(3));
            for (int y = top * scale; y < (top + 1) * scale; y++)
                for (int x = left * scale; x < (left + width) * scale; x++) pixels[y * side + x] = 0;
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    }
}
