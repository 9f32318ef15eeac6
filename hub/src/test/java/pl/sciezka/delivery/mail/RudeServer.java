package pl.sciezka.delivery.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// An e-mail server that treats some recipients worse than a decent one would.
final class RudeServer implements AutoCloseable {

    enum Mood {
        /// hangs up when it hears the recipient
        CUTS,
        /// hangs up when it has the whole message, and says nothing
        CUTS_AT_THE_END,
        /// takes the message, and says so later than a server answers anything else
        SLOW
    }

    private static final Duration SLOW = Duration.ofSeconds(12);

    private final ServerSocket socket;
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    RudeServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var _ = Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    void treats(String address, Mood mood) {
        moods.put(address, mood);
    }

    /// Of whom it has had a whole message, as often as it had one.
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                var _ = Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII))) {
            say(caller, "220 here");
            var to = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:<")) to = line.substring("RCPT TO:<".length(), line.indexOf('>'));
                var mood = moods.get(to);
                if (mood == Mood.CUTS) return;
                if (line.equals("DATA")) {
                    say(caller, "354 go on");
                    if (!whole(in)) return;
                    heard.add(to);
                    if (mood == Mood.CUTS_AT_THE_END) return;
                    if (mood == Mood.SLOW) Thread.sleep(SLOW);
                    to = "";
                }
                say(caller, "250 yes");
            }
        } catch (IOException | InterruptedException e) {
            // the other side has gone
        }
    }

    private static boolean whole(BufferedReader in) throws IOException {
        @Nullable String line;
        do line = in.readLine();
        while (line != null && !line.equals("."));
        return line != null;
    }

    private static void say(Socket caller, String what) throws IOException {
        caller.getOutputStream().write((what + "\r\n").getBytes(US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
