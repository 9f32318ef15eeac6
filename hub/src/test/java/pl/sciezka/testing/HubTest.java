package pl.sciezka.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import pl.sciezka.Sciezka;

/// The whole program over real HTTP, on a fresh migrated database for this class. All classes share one program.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
@SpringBootTest(
        classes = Sciezka.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "sciezka.database.url=replaced by TestDatabaseConfiguration",
            "sciezka.database.user=-",
            "sciezka.database.password=-",
            "sciezka.database.owner-user=-",
            "sciezka.database.owner-password=-",
            "sciezka.demo=false",
            "sciezka.data=target/test-data",
            "sciezka.hooks.allowed-hosts=http://127.0.0.1",
            "sciezka.mail.allowed-hosts=127.0.0.1",
            "sciezka.follow-ups.first-look=P1D",
            "spring.flyway.enabled=false",
            "server.shutdown=immediate"
        })
@Import({TestDatabaseConfiguration.class, Visitors.class})
@TestExecutionListeners(
        listeners = FreshDatabase.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface HubTest {}
