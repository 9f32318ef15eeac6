package pl.sciezka.partnership.reading;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A PDF that somebody brought (załączony plik): saved, never opened in the page, and under a name of ours.
public final class AttachedPdf {

    private AttachedPdf() {}

    public static ResponseEntity<byte[]> of(byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("uzgodnienia.pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
