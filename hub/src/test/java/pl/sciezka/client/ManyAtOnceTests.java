package pl.sciezka.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

/// More events at once than there are connections to the database.
@HubTest
class ManyAtOnceTests {

    static final int COMMON_CLIENTS = 40;

    @Autowired
    OwnPersons persons;

    @Autowired
    CommonClients commonClients;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    final InstitutionId ops = InstitutionId.next();
    final InstitutionId pup = InstitutionId.next();

    @Test
    void what_follows_them_is_done_for_each() {
        var opened = transactions.as(
                new Acting.Job(ops, Purpose.JOINT_SERVICE),
                () -> IntStream.range(0, COMMON_CLIENTS)
                        .mapToObj(_ -> commonClients.open(added(ops), ops, pup, UUID.randomUUID()))
                        .toList());
        transactions.as(
                new Acting.Job(pup, Purpose.JOINT_SERVICE),
                () -> opened.forEach(it -> commonClients.takeUp(it, pup, added(pup))));

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(told(ops)).isEqualTo(COMMON_CLIENTS);
            assertThat(told(pup)).isEqualTo(COMMON_CLIENTS);
        });
    }

    private PersonId added(InstitutionId institution) {
        return persons.add(institution, Examples.person("Nowak", "Maria"));
    }

    private int told(InstitutionId institution) {
        return transactions.as(
                new Acting.Job(institution, Purpose.OWN_TASKS),
                () -> sql.sql("select count(*) from client.sentence where institution_id = :own")
                        .param("own", institution.value())
                        .query(Integer.class)
                        .single());
    }
}
