package pl.sciezka.plan.sheet;

import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/// Writes a [PlanSheet] as PDF, after the transaction that read it; the file's name says nothing about the person.
@Component
class PlanSheetConverter extends AbstractHttpMessageConverter<PlanSheet> {

    private final PlanPdf pdf;

    PlanSheetConverter(PlanPdf pdf) {
        super(MediaType.APPLICATION_PDF, MediaType.ALL);
        this.pdf = pdf;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == PlanSheet.class;
    }

    @Override
    protected void writeInternal(PlanSheet sheet, HttpOutputMessage response) throws IOException {
        var bytes = pdf.print(sheet);
        response.getHeaders().setContentType(MediaType.APPLICATION_PDF);
        response.getHeaders().setContentLength(bytes.length);
        response.getHeaders().set(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"wspolny-plan.pdf\"");
        response.getBody().write(bytes);
    }

    @Override
    protected PlanSheet readInternal(Class<? extends PlanSheet> type, HttpInputMessage request) {
        throw new UnsupportedOperationException("Sheets are only written");
    }
}
