package pl.sciezka.delivery.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// One connection to an e-mail server (połączenie z serwerem poczty).
final class Post implements AutoCloseable {

    /// A custom of this program.
    static final Duration FOR_AN_ANSWER = Duration.ofSeconds(10);

    /// RFC 5321 §4.5.3.2.6: whoever goes away earlier sends what was taken once more.
    static final Duration FOR_A_MESSAGE = Duration.ofMinutes(10);

    private static final int TEMPORARY = 4;
    private static final int PERMANENT = 5;
    private static final int CLOSING = 421;
    private static final int NO_MAILBOX_NAME = 553;

    private final MailServer server;
    private final Session session;
    private final Transport transport;
    private final Line line;

    /// It could not even be opened.
    static final class Closed extends Exception {
        final MailServer.Problem problem;

        Closed(MailServer.Problem problem) {
            super(problem.name(), null, false, false);
            this.problem = problem;
        }
    }

    private Post(MailServer server, Session session, Transport transport, Line line) {
        this.server = server;
        this.session = session;
        this.transport = transport;
        this.line = line;
    }

    static Post open(MailServer server, @Nullable String password, AllowedServers allowed) throws Closed {
        var line = new Line(allowed);
        try {
            var session = Session.getInstance(settings(server, line));
            var transport = session.getTransport("smtp");
            transport.connect(server.host(), server.port(), server.login(), password);
            return new Post(server, session, transport, line);
        } catch (MessagingException e) {
            throw new Closed(problem(e));
        }
    }

    /// `longest` is how long to wait for the word that the whole message is taken.
    Posting send(Mail it, Instant now, Duration longest) {
        var whole = new AtomicBoolean();
        try {
            var message = message(it, now, longest, whole);
            line.waits(FOR_AN_ANSWER);
            transport.sendMessage(message, message.getAllRecipients());
            return new Posting.Sent();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is part of every JDK", e);
        } catch (AddressException e) {
            return new Posting.Refused(NO_MAILBOX_NAME); // what no server would take
        } catch (MessagingException e) {
            return posting(e, whole.get());
        } catch (SocketException e) {
            return new Posting.CutOff(MailServer.Problem.UNREACHABLE);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // what was sent is sent
        }
    }

    private MimeMessage message(Mail it, Instant now, Duration longest, AtomicBoolean whole)
            throws MessagingException, UnsupportedEncodingException {
        var domain = server.sender().substring(server.sender().indexOf('@') + 1);
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + it.id() + "@" + domain + ">");
            }

            /// What follows it is only the server's word that it has taken the message.
            @Override
            public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
                line.waits(longest);
                super.writeTo(out, without);
                whole.set(true);
            }
        };
        message.setFrom(new InternetAddress(server.sender(), it.senderName(), "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(it.to()));
        message.setSubject(it.subject(), "UTF-8");
        message.setText(it.text(), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
        message.setSentDate(Date.from(now));
        return message;
    }

    private static Properties settings(MailServer it, Line line) {
        var settings = new Properties();
        var milliseconds = String.valueOf(FOR_AN_ANSWER.toMillis());
        settings.put("mail.smtp.socketFactory", line);
        settings.setProperty("mail.smtp.socketFactory.fallback", "false");
        settings.setProperty("mail.smtp.connectiontimeout", milliseconds);
        settings.setProperty("mail.smtp.timeout", milliseconds);
        settings.setProperty("mail.smtp.writetimeout", milliseconds);
        settings.setProperty("mail.smtp.auth", String.valueOf(it.login() != null));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(it.security() == MailServer.Security.TLS));
        settings.setProperty(
                "mail.smtp.starttls.required", String.valueOf(it.security() == MailServer.Security.STARTTLS));
        settings.setProperty(
                "mail.smtp.starttls.enable", String.valueOf(it.security() == MailServer.Security.STARTTLS));
        return settings;
    }

    private static Posting posting(MessagingException failure, boolean whole) {
        for (Exception it = failure; it != null; it = next(it)) {
            if (it instanceof SMTPSenderFailedException) return new Posting.NoServer(MailServer.Problem.SENDER);
            if (it instanceof SMTPAddressFailedException address) return answered(address.getReturnCode(), whole);
            if (it instanceof SMTPSendFailedException message && message.getNextException() == null)
                return answered(message.getReturnCode(), whole);
        }
        return cutOff(problem(failure), whole);
    }

    private static Posting answered(int code, boolean whole) {
        if (code == CLOSING) return new Posting.CutOff(MailServer.Problem.UNREACHABLE);
        if (code < 0) return cutOff(MailServer.Problem.UNREACHABLE, whole); // no answer at all
        return switch (code / 100) {
            case PERMANENT -> new Posting.Refused(code);
            case TEMPORARY -> new Posting.Later(code);
            default -> new Posting.CutOff(MailServer.Problem.OTHER);
        };
    }

    private static Posting cutOff(MailServer.Problem problem, boolean whole) {
        return whole ? new Posting.Unknown() : new Posting.CutOff(problem);
    }

    private static @Nullable Exception next(Exception it) {
        return it instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static MailServer.Problem problem(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) return MailServer.Problem.SIGN_IN;
        var causes = Stream.<Throwable>iterate(failure, it -> it != null, Throwable::getCause)
                .toList();
        if (causes.stream().anyMatch(Line.NotAllowed.class::isInstance)) return MailServer.Problem.NOT_ALLOWED;
        if (causes.stream().anyMatch(SSLException.class::isInstance)
                || String.valueOf(failure.getMessage()).contains("STARTTLS")) return MailServer.Problem.TLS;
        if (causes.stream().anyMatch(SocketTimeoutException.class::isInstance)) return MailServer.Problem.TIMEOUT;
        return MailServer.Problem.UNREACHABLE;
    }
}
