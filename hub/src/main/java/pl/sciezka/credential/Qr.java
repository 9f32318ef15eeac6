package pl.sciezka.credential;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A QR picture (kod QR) as the path of an inline SVG: sharp at any size, and no image to load under a strict policy.
public record Qr(int size, String path) {

    private static final int QUIET_ZONE = 4;

    public static Qr of(String text) {
        try {
            var hints =
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            return new Qr(matrix.getWidth(), path(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR picture", e);
        }
    }

    /// One rectangle for each run of dark squares in a row.
    private static String path(BitMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) x++;
                if (x > start) path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
            }
        }
        return path.toString();
    }

    /// Never shows the picture: it holds a secret.
    @Override
    public String toString() {
        return "Qr[*]";
    }
}
