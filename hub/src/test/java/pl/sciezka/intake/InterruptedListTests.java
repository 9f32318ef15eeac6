package pl.sciezka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

@HubTest
class InterruptedListTests {

    private static final int MANY = 12_000;

    @Autowired
    Visitors visitors;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    Office office;

    @BeforeEach
    void an_office() {
        office = new Office(visitors, InstitutionId.next());
    }

    @Test
    void a_connection_that_dies_in_the_middle_leaves_nothing_half_done_and_the_list_can_be_resumed() {
        var list = office.brought(Lists.many(MANY));
        office.checked(list);
        office.start(list);
        until(() -> number("select done_rows from intake.upload") > 0);
        assertThat(number(
                        "select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and granted"
                                + " and database = (select oid from pg_database where datname = current_database())"))
                .isEqualTo(1);
        until(() -> number("select count(*) from intake.upload where state = 'INTERRUPTED'") == 1);
        assertThat(Office.text(office.get(list)))
                .contains("Wczytywanie zostało przerwane", "Nic nie zapisano", "Wznów wczytywanie");
        assertThat(number("select count(*) from client.person")).isZero();
        assertThat(number("select count(*) from journal.entry where what = 'journal.list-taken'"))
                .isZero();
        assertThat(Office.text(office.taken(list))).contains("Lista wczytana", "Nowe osoby 12 000");
        assertThat(number("select count(*) from client.person")).isEqualTo(MANY);
    }

    @Test
    void a_list_whose_program_was_killed_says_so_to_the_next_one_who_looks() {
        var list = office.brought(BringingListTests.TWO);
        office.checked(list);
        change(
                "update intake.upload set state = 'RUNNING', started_at = now() - interval '1 minute', beat_at = now() - interval '1 minute'");
        assertThat(Office.text(office.get(list))).contains("Wczytywanie zostało przerwane", "Nic nie zapisano");
        assertThat(Office.text(office.taken(list))).contains("Nowe osoby 2");
    }

    @Test
    void a_check_that_was_killed_can_be_made_again() {
        var list = office.brought(BringingListTests.TWO);
        change(
                "update intake.upload set state = 'CHECKING', started_at = now() - interval '1 minute', beat_at = now() - interval '1 minute'");
        assertThat(Office.text(office.get(list))).contains("Co znaczą kolumny");
        assertThat(Office.text(office.checked(list))).contains("Nowe osoby 2");
    }

    @Test
    void two_lists_of_one_institution_are_not_taken_over_at_once() {
        var first = office.brought(BringingListTests.TWO);
        office.checked(first);
        change("update intake.upload set state = 'RUNNING', started_at = now(), beat_at = now() + interval '1 hour'");
        var second = office.brought(BringingListTests.TWO);
        office.checked(second);
        var refused = office.start(second);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Office.text(refused)).contains("Trwa właśnie wczytywanie innej listy", "Wczytaj 2 osoby");
        change("update intake.upload set beat_at = now() - interval '1 hour' where state = 'RUNNING'");
        assertThat(Office.text(office.taken(second))).contains("Nowe osoby 2");
        assertThat(Office.text(office.get(first))).contains("Wczytywanie zostało przerwane");
    }

    private int number(String query) {
        return transactions.as(
                office.person.acting(Purpose.OWN_TASKS),
                () -> sql.sql(query).query(Integer.class).single());
    }

    private void change(String statement) {
        transactions.as(office.person.acting(Purpose.OWN_TASKS), () -> {
            sql.sql(statement).update();
        });
    }

    /// Gives up after a minute; how long it takes is not what is tested.
    private static void until(BooleanSupplier reached) {
        for (long end = System.nanoTime() + 60_000_000_000L; !reached.getAsBoolean(); LockSupport.parkNanos(20_000_000))
            if (System.nanoTime() > end) throw new AssertionError("Not reached");
    }
}
