package pl.sciezka.markers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.delivery.Eventually;
import pl.sciezka.delivery.mail.PostOffice;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A real e-mail server and a system of an institution, where everything that leaves the hub arrives and is kept.
final class Outside implements AutoCloseable {

    private final PostOffice post = PostOffice.open();
    private final HttpServer system;
    private final List<String> calls = new CopyOnWriteArrayList<>();

    Outside() {
        try {
            system = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        system.createContext("/", it -> {
            var body = new String(it.getRequestBody().readAllBytes(), UTF_8);
            calls.add(it.getRequestURI() + "\n" + it.getRequestHeaders().entrySet() + "\n" + body);
            it.sendResponseHeaders(204, -1);
            it.close();
        });
        system.start();
    }

    void connect(Visitors visitors, InstitutionId institution, Visitor reader) {
        var administrator = visitors.as(institution, Role.LOCAL_ADMINISTRATOR);
        var address = "http://127.0.0.1:" + system.getAddress().getPort() + "/sciezka";
        Planted.sent(administrator, "/deliveries/system", Map.of("address", address));
        Planted.sent(administrator, "/deliveries/mail", post.named("program@urzad.example"));
        Planted.sent(reader, "/account/mail", Map.of("address", "pracownik@urzad.example", "rhythm", "AT_ONCE"));
    }

    /// Each e-mail and each call, once nothing waits any more.
    List<String> everything(JdbcClient program) {
        try (var pool = TestPostgres.superuserPool(
                program.sql("select current_database()").query(String.class).single())) {
            var all = JdbcClient.create(pool);
            Eventually.holds("everything has left", () -> waiting(all) == 0);
        }
        calls.addAll(post.taken().stream().map(Outside::whole).toList());
        return calls;
    }

    int letters() {
        return post.taken().size();
    }

    private static int waiting(JdbcClient all) {
        return all.sql("""
                select (select count(*) from event_publication)
                     + (select count(*) from delivery.item i join delivery.mail_server s using (institution_id)
                         where i.channel = 'MAIL' and not exists (
                               select 1 from delivery.letter l where l.item_id = i.id and l.state <> 'WAITING'))
                     + (select count(*) from delivery.item i join delivery.hook h using (institution_id)
                         where i.channel = 'HOOK' and (i.number is null or i.number > h.delivered))
                """).query(Integer.class).single();
    }

    /// As its reader sees it, with every line of its head but the one that names the reader.
    private static String whole(MimeMessage it) {
        try {
            var head = Collections.list(it.getAllHeaders()).stream()
                    .filter(line -> !line.getName().equals("To"))
                    .map(Header::getValue)
                    .toList();
            return it.getSubject() + "\n" + head + "\n" + PostOffice.text(it);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        post.close();
        system.stop(0);
    }
}
