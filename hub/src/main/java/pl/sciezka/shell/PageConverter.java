package pl.sciezka.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;

/// Writes a [Page] as HTML, a [Redirect] as 303 See Other.
@Component
class PageConverter extends AbstractHttpMessageConverter<Page> {

    private static final String ROOT = "pl.sciezka.";

    private final TemplateEngine templates;
    private final UiOfRequest uiOfRequest;

    PageConverter(TemplateEngine templates, UiOfRequest uiOfRequest) {
        super(UTF_8, MediaType.TEXT_HTML, MediaType.ALL);
        this.templates = templates;
        this.uiOfRequest = uiOfRequest;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    protected void writeInternal(Page page, HttpOutputMessage response) throws IOException {
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, UTF_8));
        if (page instanceof Redirect redirect) redirect(redirect, (ServerHttpResponse) response);
        else show(page, (ServerHttpResponse) response);
    }

    private void redirect(Redirect redirect, ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().set(HttpHeaders.LOCATION, redirect.to());
        if (redirect.notice() != null) uiOfRequest.leaveNotice(redirect.notice());
    }

    private void show(Page page, ServerHttpResponse response) throws IOException {
        var html = new Utf8ByteOutput();
        templates.render(template(page.getClass()), Map.of("ui", uiOfRequest.ui(), "page", page), html);
        if (page.status() != HttpStatus.OK) response.setStatusCode(page.status());
        response.getHeaders().setContentLength(html.getContentLength());
        html.writeTo(response.getBody());
    }

    private static String template(Class<?> page) {
        return page.getPackageName().substring(ROOT.length()).replace('.', '/') + "/" + page.getSimpleName() + ".jte";
    }

    @Override
    protected Page readInternal(Class<? extends Page> type, HttpInputMessage request) {
        throw new UnsupportedOperationException("Pages are only written");
    }
}
