package pl.sciezka.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// A partner's system, which behaves as it is told.
final class Partner implements AutoCloseable {

    enum Mood {
        TAKES,
        ANSWERS_500,
        HANGS,
        CLOSES,
        SENDS_ELSEWHERE
    }

    /// One call: the number, the id, what the signature said and the text it is of.
    record Call(long number, String id, String signature, String time, String body) {}

    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<Call> taken = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.TAKES;

    Partner() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    Partner in(Mood other) {
        mood = other;
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sciezka";
    }

    List<Call> calls() {
        return calls;
    }

    List<Long> numbers() {
        return taken.stream().map(Call::number).toList();
    }

    List<String> ids() {
        return taken.stream().map(Call::id).toList();
    }

    List<Call> taken() {
        return taken;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var headers = exchange.getRequestHeaders();
        var call = new Call(
                Long.parseLong(found(NUMBER, body)),
                found(ID, body),
                headers.getFirst("Sciezka-Signature"),
                headers.getFirst("Sciezka-Time"),
                body);
        calls.add(call);
        switch (mood) {
            case TAKES -> {
                taken.add(call);
                exchange.sendResponseHeaders(204, -1);
            }
            case ANSWERS_500 -> exchange.sendResponseHeaders(500, -1);
            case SENDS_ELSEWHERE -> {
                exchange.getResponseHeaders().add("Location", address());
                exchange.sendResponseHeaders(307, -1);
            }
            case HANGS -> {
                try {
                    closing.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            case CLOSES -> {
                // without an answer
            }
        }
        exchange.close();
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) throw new IllegalArgumentException(text);
        return matcher.group(1);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
