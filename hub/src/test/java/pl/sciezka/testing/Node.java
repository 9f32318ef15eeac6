package pl.sciezka.testing;

import java.time.Clock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.session.SessionRepository;
import pl.sciezka.Sciezka;

/// One more running program on the same database, with a clock that a test moves: as behind a load balancer.
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext program;

    private Node(ConfigurableApplicationContext program) {
        this.program = program;
    }

    public static Node on(String database, Clock clock) {
        var app = TestPostgres.app(database);
        var owner = TestPostgres.owner(database);
        return new Node(new SpringApplicationBuilder(Sciezka.class)
                .initializers(it -> ((GenericApplicationContext) it)
                        .registerBean("clockOfTheTest", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--server.port=0",
                        "--server.shutdown=immediate",
                        "--sciezka.demo=false",
                        "--sciezka.data=target/test-data",
                        "--sciezka.hooks.allowed-hosts=http://127.0.0.1",
                        "--sciezka.mail.allowed-hosts=127.0.0.1",
                        "--sciezka.follow-ups.first-look=P1D",
                        "--spring.flyway.enabled=false",
                        "--sciezka.database.url=" + app.url(),
                        "--sciezka.database.user=" + app.user(),
                        "--sciezka.database.password=" + app.password(),
                        "--sciezka.database.owner-user=" + owner.user(),
                        "--sciezka.database.owner-password=" + owner.password()));
    }

    @SuppressWarnings("unchecked")
    public Visitors visitors() {
        return new Visitors(program.getBean(SessionRepository.class), program.getEnvironment());
    }

    @Override
    public void close() {
        program.close();
    }
}
