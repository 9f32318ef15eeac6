package pl.sciezka.trial;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import pl.sciezka.delivery.mail.PostOffice;

/// An office's real e-mail server that remembers Message-IDs: what comes twice is read once. Now and then it takes a
/// letter and says that it did not. One that loses forgets now and then what it said it had taken.
final class Letterbox implements AutoCloseable {

    private static final int DENIES_ONE_IN = 20;

    /// The first time that a Message-ID came, and to which page of the program the letter leads.
    record Read(String id, String subject, String path) {}

    private final PostOffice server = PostOffice.open();
    private final Random chance;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final List<Read> read = new ArrayList<>();
    private int forgetsOneIn;
    private int again;

    Letterbox(long seed) {
        chance = new Random(seed);
        server.readBy(this::take);
    }

    int port() {
        return server.port();
    }

    synchronized void forgetOneIn(int letters) {
        forgetsOneIn = letters;
    }

    synchronized List<Read> read() {
        return List.copyOf(read);
    }

    /// Also what was forgotten.
    synchronized boolean wasWrittenTo(String path) {
        return written.contains(path);
    }

    synchronized int writtenAgain() {
        return again;
    }

    private synchronized void take(MimeMessage letter) {
        try {
            var path = Worker.found("http://[^/\\s]+(/\\S*)", PostOffice.text(letter));
            var id = letter.getMessageID();
            written.add(path);
            if (forgetsOneIn > 0 && chance.nextInt(forgetsOneIn) == 0) return;
            if (ids.add(id)) read.add(new Read(id, letter.getSubject(), path));
            else again++;
            if (chance.nextInt(DENIES_ONE_IN) == 0) throw new Denied();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /// What the server answers is 451.
    private static final class Denied extends RuntimeException {}

    @Override
    public void close() {
        server.close();
    }
}
