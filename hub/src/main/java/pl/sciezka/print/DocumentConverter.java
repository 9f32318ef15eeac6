package pl.sciezka.print;

import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/// Writes a [PrintedDocument] as PDF, after the transaction that read what it says.
@Component
class DocumentConverter extends AbstractHttpMessageConverter<PrintedDocument> {

    private final DocumentPdf pdf;

    DocumentConverter(DocumentPdf pdf) {
        super(MediaType.APPLICATION_PDF, MediaType.ALL);
        this.pdf = pdf;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == PrintedDocument.class;
    }

    @Override
    protected void writeInternal(PrintedDocument document, HttpOutputMessage response) throws IOException {
        var bytes = pdf.print(document);
        var headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentLength(bytes.length);
        headers.setContentDisposition(
                ContentDisposition.inline().filename(document.fileName()).build());
        response.getBody().write(bytes);
    }

    @Override
    protected PrintedDocument readInternal(Class<? extends PrintedDocument> type, HttpInputMessage request) {
        throw new UnsupportedOperationException("Documents are only printed");
    }
}
