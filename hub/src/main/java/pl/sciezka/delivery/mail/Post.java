package pl.sciezka.delivery.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// One connection to an e-mail server (połączenie z serwerem poczty).
final class Post implements AutoCloseable {

    private static final String TEN_SECONDS = "10000";
    private static final int TEMPORARY = 4;
    private static final int PERMANENT = 5;
    private static final int CLOSING = 421;
    private static final int NO_MAILBOX_NAME = 553;

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    /// It could not even be opened.
    static final class Closed extends Exception {
        final MailServer.Problem problem;

        Closed(MailServer.Problem problem) {
            super(problem.name(), null, false, false);
            this.problem = problem;
        }
    }

    private Post(MailServer server, Session session, Transport transport) {
        this.server = server;
        this.session = session;
        this.transport = transport;
    }

    static Post open(MailServer server, @Nullable String password) throws Closed {
        try {
            var session = Session.getInstance(settings(server));
            var transport = session.getTransport("smtp");
            transport.connect(server.host(), server.port(), server.login(), password);
            return new Post(server, session, transport);
        } catch (MessagingException e) {
            throw new Closed(problem(e));
        }
    }

    Posting send(Mail it, Instant now) {
        try {
            var message = message(it, now);
            transport.sendMessage(message, message.getAllRecipients());
            return new Posting.Sent();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is part of every JDK", e);
        } catch (AddressException e) {
            return new Posting.Refused(NO_MAILBOX_NAME); // what no server would take
        } catch (MessagingException e) {
            return posting(e);
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

    private MimeMessage message(Mail it, Instant now) throws MessagingException, UnsupportedEncodingException {
        var domain = server.sender().substring(server.sender().indexOf('@') + 1);
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + it.id() + "@" + domain + ">");
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

    private static Properties settings(MailServer it) {
        var settings = new Properties();
        settings.setProperty("mail.smtp.connectiontimeout", TEN_SECONDS);
        settings.setProperty("mail.smtp.timeout", TEN_SECONDS);
        settings.setProperty("mail.smtp.writetimeout", TEN_SECONDS);
        settings.setProperty("mail.smtp.auth", String.valueOf(it.login() != null));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(it.security() == MailServer.Security.TLS));
        settings.setProperty(
                "mail.smtp.starttls.required", String.valueOf(it.security() == MailServer.Security.STARTTLS));
        settings.setProperty(
                "mail.smtp.starttls.enable", String.valueOf(it.security() == MailServer.Security.STARTTLS));
        return settings;
    }

    private static Posting posting(MessagingException failure) {
        for (Exception it = failure; it != null; it = next(it)) {
            if (it instanceof SMTPSenderFailedException) return new Posting.NoServer(MailServer.Problem.SENDER);
            if (it instanceof SMTPAddressFailedException address) return answered(address.getReturnCode());
            if (it instanceof SMTPSendFailedException message && message.getNextException() == null)
                return answered(message.getReturnCode());
        }
        return new Posting.NoServer(problem(failure));
    }

    private static Posting answered(int code) {
        if (code == CLOSING) return new Posting.NoServer(MailServer.Problem.UNREACHABLE);
        return switch (code / 100) {
            case PERMANENT -> new Posting.Refused(code);
            case TEMPORARY -> new Posting.Later(code);
            default -> new Posting.NoServer(MailServer.Problem.OTHER);
        };
    }

    private static @Nullable Exception next(Exception it) {
        return it instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static MailServer.Problem problem(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) return MailServer.Problem.SIGN_IN;
        var causes = Stream.<Throwable>iterate(failure, it -> it != null, Throwable::getCause)
                .toList();
        if (causes.stream().anyMatch(SSLException.class::isInstance)
                || String.valueOf(failure.getMessage()).contains("STARTTLS")) return MailServer.Problem.TLS;
        if (causes.stream().anyMatch(SocketTimeoutException.class::isInstance)) return MailServer.Problem.TIMEOUT;
        return MailServer.Problem.UNREACHABLE;
    }
}
