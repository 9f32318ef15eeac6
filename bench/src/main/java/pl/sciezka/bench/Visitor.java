package pl.sciezka.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who looks at pages: a stranger, or signed in with a demonstration account.
final class Visitor {

    private static final Pattern PASSWORD = Pattern.compile("name=\"password\"[^>]* value=\"([^\"]*)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    private Visitor(String address) {
        this.address = address;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    static Visitor stranger(String address) {
        return new Visitor(address);
    }

    static Visitor signedIn(String address, String login) throws IOException, InterruptedException {
        var visitor = stranger(address);
        var form = visitor.get("/sign-in?demo=" + login);
        var password = PASSWORD.matcher(form.body());
        if (!password.find()) throw new IllegalStateException("No demonstration account " + login);
        var answer = visitor.post("/sign-in", Map.of("login", login, "password", password.group(1)));
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IllegalStateException("Sign-in answered " + answer.statusCode());
        }
        return visitor;
    }

    /// A connection of its own that asks for one page again and again, as this visitor.
    Line line(String path) throws IOException {
        var sent = cookies.getCookieStore().get(URI.create(address)).stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
        return Line.to(URI.create(address), path, sent);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(it -> URLEncoder.encode(it.getKey(), UTF_8) + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Where the answer leads to.
    String upload(String path, Map<String, String> fields, String name, String content)
            throws IOException, InterruptedException {
        var body = new StringBuilder();
        fields.forEach((field, value) -> body.append(
                "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(field, value)));
        body.append("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n".formatted(name));
        body.append("Content-Type: text/csv\r\n\r\n").append(content).append("\r\n--part--\r\n");
        var answer = send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        var location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("The upload answered " + answer.statusCode()));
        return URI.create(address).resolve(location).getPath();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(
                request.header("Origin", address)
                        .header("Sec-Fetch-Site", "same-origin")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
