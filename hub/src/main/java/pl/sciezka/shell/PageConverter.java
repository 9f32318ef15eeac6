package pl.sciezka.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;

/// Writes a [Page] as HTML, a [Redirect] as 303 See Other, a [MadeList] as a file.
@Component
class PageConverter extends AbstractHttpMessageConverter<Page> {

    private final Rendering rendering;
    private final UiOfRequest uiOfRequest;

    PageConverter(Rendering rendering, UiOfRequest uiOfRequest) {
        super(UTF_8, MediaType.TEXT_HTML, MediaType.ALL);
        this.rendering = rendering;
        this.uiOfRequest = uiOfRequest;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    protected void writeInternal(Page page, HttpOutputMessage response) throws IOException {
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, UTF_8));
        switch (page) {
            case Redirect redirect -> redirect(redirect, (ServerHttpResponse) response);
            case MadeList list -> send(list, response);
            default -> show(page, (ServerHttpResponse) response);
        }
    }

    private void redirect(Redirect redirect, ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().set(HttpHeaders.LOCATION, redirect.to());
        if (redirect.notice() != null) uiOfRequest.leaveNotice(redirect.notice());
    }

    private static void send(MadeList list, HttpOutputMessage response) throws IOException {
        var headers = response.getHeaders();
        headers.setContentType(list.type());
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(list.fileName()).build());
        headers.setContentLength(list.bytes().length);
        response.getBody().write(list.bytes());
    }

    private void show(Page page, ServerHttpResponse response) throws IOException {
        var html = new Utf8ByteOutput();
        rendering.render(page, uiOfRequest.ui(), html);
        if (page.status() != HttpStatus.OK) response.setStatusCode(page.status());
        response.getHeaders().setContentLength(html.getContentLength());
        html.writeTo(response.getBody());
    }

    @Override
    protected Page readInternal(Class<? extends Page> type, HttpInputMessage request) {
        throw new UnsupportedOperationException("Pages are only written");
    }
}
