package pl.sciezka.markers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.Markers;
import pl.sciezka.testing.Witness;

/// A hub that leaks on purpose: whoever looks for leaks has to see each.
class WitnessTests {

    private final Markers markers = new Markers();
    private final String word = markers.in("surname");
    private final String number = markers.known("case", "OPS/1 ż");
    private final Witness witness = new Witness(markers);

    @Test
    void a_word_is_found_however_it_is_written() {
        assertThat(markers.foundIn("SELECT " + word.toUpperCase())).containsExactly("surname");
        assertThat(markers.foundIn("/x?q=" + URLEncoder.encode(number, StandardCharsets.UTF_8)))
                .containsExactly("case");
        assertThat(markers.foundIn("\\x00" + HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("surname");
        assertThat(markers.foundIn("100% nothing")).isEmpty();
    }

    @Test
    void each_place_of_an_answer_is_looked_at() throws Exception {
        asked("/a/" + word, 200, Map.of(), "");
        asked("/b", 303, Map.of("Location", "/c?name=" + word), "");
        asked("/d", 200, Map.of("Content-Disposition", "attachment; filename=\"" + word + ".pdf\""), "");
        asked("/e", 200, Map.of("Set-Cookie", "last=" + word), "");
        asked("/f", 200, Map.of(), "<p>" + word + "</p><a href=\"/clients/" + word + "\">");
        asked("/g", 404, Map.of(), "<p>" + word + "</p>");
        assertThat(witness.findings())
                .anyMatch(it -> it.startsWith("GET /a/"))
                .anyMatch(it -> it.startsWith("GET /b header location"))
                .anyMatch(it -> it.startsWith("GET /d header content-disposition"))
                .anyMatch(it -> it.startsWith("GET /e header set-cookie"))
                .anyMatch(it -> it.startsWith("GET /f link"))
                .anyMatch(it -> it.startsWith("GET /g error page"))
                .hasSize(6);
    }

    @Test
    void what_is_meant_for_the_reader_is_no_finding() throws Exception {
        asked("/a", 200, Map.of(), "<h1>" + word + "</h1><input value=\"" + word + "\"><a href=\"tel:" + word + "\">");
        asked("/b", 422, Map.of(), "<input value=\"" + word + "\">");
        asked("/c", 500, Map.of(), "<textarea class=\"x\" readonly rows=\"3\">" + word + "</textarea>");
        assertThat(witness.findings()).isEmpty();
        assertThat(witness.shown()).containsExactly("surname");
    }

    private void asked(String path, int status, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            headers.forEach(exchange.getResponseHeaders()::add);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://localhost:" + server.getAddress().getPort() + path);
            witness.accept(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()));
        } finally {
            server.stop(0);
        }
    }
}
