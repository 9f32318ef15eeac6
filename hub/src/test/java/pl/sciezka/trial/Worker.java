package pl.sciezka.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody at a desk who sends a form again, the very same, until the program says that it was taken.
final class Worker {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final int MOST_TRIES = 600;
    private static final int PAUSE = 200;
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Worker(String address) {
        this.address = address;
    }

    /// With a demonstration account.
    static Worker at(String address, String login) {
        var worker = new Worker(address);
        var password = found("name=\"password\"[^>]* value=\"([^\"]*)\"", worker.page("/sign-in?demo=" + login));
        worker.taken(worker.form("/sign-in", Map.of("login", login, "password", password)));
        return worker;
    }

    String page(String path) {
        return answer(HttpRequest.newBuilder(URI.create(address + path))).body();
    }

    /// Sends a form of a page, and tells where its answer leads.
    String send(String page, String action, Map<String, String> typed) {
        var html = page(page);
        var start = html.indexOf("action=\"" + action);
        if (start < 0) throw new AssertionError("No form " + action + " on " + page);
        var fields = new HashMap<String, String>();
        HIDDEN.matcher(html.substring(start, html.indexOf("</form>", start)))
                .results()
                .forEach(it -> fields.put(it.group(1), it.group(2)));
        fields.putAll(typed);
        return taken(form(
                html.substring(start + 8, html.indexOf('"', start + 8)).replace("&amp;", "&"), fields));
    }

    static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) throw new AssertionError("No " + pattern);
        return matcher.group(1);
    }

    private String taken(HttpRequest.Builder form) {
        var answer = answer(form);
        return answer.headers().firstValue("location").orElse("");
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(it -> URLEncoder.encode(it.getKey(), UTF_8) + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /// Nothing that a dying program or database says counts as an answer.
    private HttpResponse<String> answer(HttpRequest.Builder request) {
        var asked = request.header("Accept", "text/html")
                .header("Origin", address)
                .header("Sec-Fetch-Site", "same-origin")
                .timeout(LONGEST_ANSWER)
                .build();
        var last = "nothing";
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                var answer = http.send(asked, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < 400) return answer;
                last = String.valueOf(answer.statusCode());
                if (answer.statusCode() < 500 && answer.statusCode() != 409) break;
            } catch (IOException e) {
                last = e.getClass().getName();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            pause(PAUSE);
        }
        throw new AssertionError(asked.method() + " " + asked.uri().getPath() + " answered " + last);
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
