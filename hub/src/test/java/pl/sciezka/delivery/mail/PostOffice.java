package pl.sciezka.delivery.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A real e-mail server, which answers about recipients what a test tells it to, and can be down.
public final class PostOffice implements AutoCloseable {

    private static final int LONGEST_START = 20_000;

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Managers managers = new Managers() {
        private final SmtpManager smtp = new SmtpManager(getImapHostManager(), getUserManager()) {
            @Override
            public @Nullable String checkRecipient(SmtpState state, MailAddress address) {
                return answers.get(address.getEmail());
            }

            @Override
            public void send(SmtpState state) {
                super.send(state);
                reader.accept(state.getMessage().getMessage());
            }
        };

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }
    };
    private final String protocol;
    private final int port;
    private volatile Consumer<MimeMessage> reader = _ -> {};
    private @Nullable SmtpServer server;

    private PostOffice(String protocol) {
        this.protocol = protocol;
        port = freePort();
        up();
    }

    public static PostOffice open() {
        return new PostOffice(ServerSetup.PROTOCOL_SMTP);
    }

    /// With a certificate that nobody trusts.
    static PostOffice withTls() {
        return new PostOffice(ServerSetup.PROTOCOL_SMTPS);
    }

    public void up() {
        server = new SmtpServer(new ServerSetup(port, "127.0.0.1", protocol), managers);
        server.startService();
        try {
            if (!server.waitTillRunning(LONGEST_START)) throw new AssertionError("No e-mail server");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public void down() {
        if (server != null) server.stopService();
        server = null;
    }

    public int port() {
        return port;
    }

    /// How an administrator names it as the server of the institution.
    public Map<String, String> named(String sender) {
        return named(port, sender);
    }

    static Map<String, String> named(int port, String sender) {
        return Map.of("host", "127.0.0.1", "port", String.valueOf(port), "security", "NONE", "sender", sender);
    }

    /// What it says when somebody writes to this address.
    public void answers(String address, String answer) {
        answers.put(address, answer);
    }

    /// Each message as it is taken; one at which the reader stumbles is taken, and the sender hears that it is not
    /// (451).
    public void readBy(Consumer<MimeMessage> somebody) {
        reader = somebody;
    }

    public void takes(String address) {
        answers.remove(address);
    }

    void knows(String login, String password) {
        managers.getUserManager().setAuthRequired(true);
        try {
            managers.getUserManager().createUser(login, login, password);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public List<MimeMessage> taken() {
        return managers.getImapHostManager().getAllMessages().stream()
                .map(StoredMessage::getMimeMessage)
                .toList();
    }

    public List<String> addressees() {
        return taken().stream().map(PostOffice::addressee).toList();
    }

    public static String text(MimeMessage it) {
        try {
            return String.valueOf(it.getContent());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String addressee(MimeMessage it) {
        try {
            return it.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        down();
    }
}
