package pl.sciezka.export;

import java.io.IOException;
import java.nio.channels.Channels;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/// Sends a [MadeExport], after all its transactions, and ends its place in any case.
@Component
class MadeExportConverter extends AbstractHttpMessageConverter<MadeExport> {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    MadeExportConverter() {
        super(ZIP, MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == MadeExport.class;
    }

    @Override
    protected void writeInternal(MadeExport made, HttpOutputMessage response) throws IOException {
        try (var place = made.place();
                var file = place.open()) {
            var headers = response.getHeaders();
            headers.setContentType(ZIP);
            headers.setContentLength(file.size());
            headers.setContentDisposition(
                    ContentDisposition.attachment().filename(made.fileName()).build());
            headers.set("X-Content-Type-Options", "nosniff");
            Channels.newInputStream(file).transferTo(response.getBody());
        }
    }

    @Override
    protected MadeExport readInternal(Class<? extends MadeExport> type, HttpInputMessage request) {
        throw new UnsupportedOperationException("Exports are only sent");
    }
}
