package pl.sciezka.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;

/// An institution's own system that remembers ids: what comes twice counts once. Now and then it takes something and
/// hangs up without a word, as if the answer were lost. One that loses forgets now and then what it said it had taken.
final class Receiver implements AutoCloseable {

    private static final int HANGS_UP_ONE_IN = 20;

    /// The first time that an id came.
    record Heard(long number, String id, String what) {
        boolean isNew() {
            return what.contains(".CAME ");
        }
    }

    private final HttpServer server;
    private final Random chance;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> called = new HashSet<>();
    private final List<Heard> heard = new ArrayList<>();
    private int forgetsOneIn;
    private int again;

    Receiver(long seed) {
        chance = new Random(seed);
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sciezka";
    }

    synchronized void forgetOneIn(int calls) {
        forgetsOneIn = calls;
    }

    synchronized List<Heard> heard() {
        return List.copyOf(heard);
    }

    /// Also what was forgotten.
    synchronized boolean wasCalledFor(String what) {
        return called.contains(what);
    }

    synchronized int calledAgain() {
        return again;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (takes(body)) exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    /// False when it hangs up.
    private synchronized boolean takes(String body) {
        var id = Worker.found("\"id\":\"([^\"]+)\"", body);
        var what = Worker.found("\"kind\":\"([^\"]+)\"", body) + " " + Worker.found("\"path\":\"([^\"]+)\"", body);
        called.add(what);
        if (forgetsOneIn > 0 && chance.nextInt(forgetsOneIn) == 0) return true;
        if (ids.add(id)) heard.add(new Heard(Long.parseLong(Worker.found("\"number\":(\\d+)", body)), id, what));
        else again++;
        return chance.nextInt(HANGS_UP_ONE_IN) > 0;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
