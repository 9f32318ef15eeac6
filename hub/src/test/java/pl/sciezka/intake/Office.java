package pl.sciezka.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Somebody of an office who brings lists through the pages, over real HTTP.
final class Office {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SELECTED =
            Pattern.compile("(?s)<select class=\"govuk-select\" name=\"(c\\d+)\".*?</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"(\\w+)\" selected");

    final InstitutionId institution;
    final SignedIn person;
    final Visitor visitor;
    private final String base;

    Office(Visitors visitors, InstitutionId institution) {
        this.institution = institution;
        person = new SignedIn(UUID.randomUUID(), institution.value(), "Test", "OPS", Set.of(Role.PRACTITIONER));
        visitor = visitors.as(person);
        base = visitors.base();
    }

    HttpResponse<String> get(String path) {
        return visitor.get(path);
    }

    HttpResponse<String> bring(byte[] file) {
        return bring(file, UUID.randomUUID());
    }

    HttpResponse<String> bring(byte[] file, UUID once) {
        return send("filename=\"Jan Kowalski.exe\"", file, once);
    }

    HttpResponse<String> send(String fileName, byte[] file, UUID once) {
        var token = CSRF.matcher(get("/lists").body());
        var boundary = "----" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        if (token.find()) body.writeBytes(field(boundary, "_csrf", token.group(1)));
        body.writeBytes(field(boundary, "_once", once.toString()));
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; " + fileName + "\r\n\r\n")
                        .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        return visitor.send(HttpRequest.newBuilder(URI.create(base + "/lists"))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] field(String boundary, String name, String value) {
        return ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(UTF_8);
    }

    /// The address of the list that a file became.
    String brought(byte[] file) {
        var answer = bring(file);
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + text(answer)));
    }

    String brought(String text) {
        return brought(text.getBytes(UTF_8));
    }

    /// Leaves the columns as they are proposed, and waits until the list has been checked.
    HttpResponse<String> checked(String list) {
        var form = new TreeMap<String, String>();
        var select = SELECTED.matcher(get(list + "/columns").body());
        while (select.find()) {
            var chosen = CHOSEN.matcher(select.group());
            form.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        }
        visitor.post(list + "/columns", list + "/columns", form);
        return settled(list);
    }

    HttpResponse<String> taken(String list) {
        start(list);
        return settled(list);
    }

    HttpResponse<String> start(String list) {
        return visitor.post(list, list + "/start", Map.of());
    }

    /// The page of a list when no work goes on any more.
    HttpResponse<String> settled(String list) {
        for (int i = 0; i < 2000; i++) {
            var page = get(list);
            if (!page.body().contains("id=\"list-work\"")) return page;
        }
        throw new AssertionError("Still at work");
    }

    /// A page without marks, spaces made single.
    static String text(HttpResponse<String> page) {
        var main = page.body().replaceAll("(?s)^.*<main", "<main").replaceAll("(?s)</main>.*$", "");
        return main.replaceAll("<[^>]+>", " ")
                .replace("&#34;", "\"")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }
}
