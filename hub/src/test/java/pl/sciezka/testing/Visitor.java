package pl.sciezka.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Somebody with a browser's cookies, over real HTTP; redirects are not followed, so that tests see them.
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final @Nullable String csrf;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Consumer<HttpResponse<?>> witness = _ -> {};

    Visitor(String base, @Nullable String session, @Nullable String csrf) {
        this.base = base;
        this.csrf = csrf;
        if (session != null) cookies.put("sesja", session);
    }

    /// The same browser with the same session at another address.
    Visitor at(String other) {
        var same = new Visitor(other, null, csrf);
        same.cookies.putAll(cookies);
        return same;
    }

    /// Everything from here on is seen by somebody.
    public Visitor watchedBy(Consumer<HttpResponse<?>> somebody) {
        witness = somebody;
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"));
    }

    /// The first address like this on a page.
    public String findOn(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(get(page).body());
        if (!found.find()) throw new AssertionError("Nothing like " + pattern + " on " + page);
        return found.group();
    }

    /// A page as it is read: without marks, spaces made single.
    public static String words(HttpResponse<String> page) {
        return page.body()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\u00a0]+", " ")
                .replace(" ,", ",");
    }

    /// Posts with the token of the session, as a form of any of its pages would.
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        if (csrf != null) all.put("_csrf", csrf);
        return postRaw(path, all);
    }

    /// Fetches `formPage` for its token, then posts the fields to `path`.
    public HttpResponse<String> post(String formPage, String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        var token = CSRF.matcher(get(formPage).body());
        if (token.find()) all.put("_csrf", token.group(1));
        return postRaw(path, all);
    }

    public HttpResponse<String> postRaw(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /// Sends a form that answers with a file.
    public HttpResponse<byte[]> file(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        if (csrf != null) all.put("_csrf", csrf);
        return send(form(path, all), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(it -> URLEncoder.encode(it.getKey(), UTF_8) + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Origin", base)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /// Brings files with the token of the session, as the page for files would.
    public HttpResponse<String> upload(String path, String field, byte[]... files) {
        var boundary = "----" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        part(body, boundary, "\"_csrf\"", String.valueOf(csrf).getBytes(UTF_8));
        part(body, boundary, "\"_once\"", UUID.randomUUID().toString().getBytes(UTF_8));
        for (var file : files) part(body, boundary, "\"" + field + "\"; filename=\"lista.csv\"", file);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Origin", base)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String boundary, String name, byte[] content) {
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    /// A file, as it comes.
    public HttpResponse<byte[]> bytes(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        try {
            var response = HTTP.send(request.build(), body);
            response.headers().allValues("set-cookie").forEach(this::remember);
            witness.accept(response);
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private void remember(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }
}
