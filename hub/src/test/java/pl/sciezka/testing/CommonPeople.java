package pl.sciezka.testing;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Transactions;

/// Finds people whom two institutions of the demonstration both serve, and makes one a common client where a test is
/// about what comes after.
@TestComponent
public class CommonPeople {

    /// The same person at both.
    public record Pair(PersonId here, PersonId there, String name) {}

    private record Named(UUID id, String name, int born) {}

    private final Transactions transactions;
    private final JdbcClient sql;
    private final CommonClients commonClients;

    CommonPeople(Transactions transactions, JdbcClient sql, CommonClients commonClients) {
        this.transactions = transactions;
        this.sql = sql;
        this.commonClients = commonClients;
    }

    public InstitutionId institution(String shortName) {
        return new InstitutionId(sql.sql("select id from institution.institution where short_name = :name")
                .param("name", shortName)
                .query(UUID.class)
                .single());
    }

    /// On both lists, and nobody's common client yet.
    public List<Pair> atBoth(InstitutionId here, InstitutionId there) {
        var others = named(there);
        return named(here).stream()
                .flatMap(it -> others.stream()
                        .filter(other -> other.name().equals(it.name()) && other.born() == it.born())
                        .map(other -> new Pair(new PersonId(it.id()), new PersonId(other.id()), it.name())))
                .toList();
    }

    public void makeCommon(Pair pair, InstitutionId here, InstitutionId there) {
        var clause = sql.sql(
                        "select clause_id from partnership.access_grant where viewer_institution = :viewer limit 1")
                .param("viewer", here.value())
                .query(UUID.class)
                .single();
        var opening = transactions.as(
                new Acting.Job(here, Purpose.JOINT_SERVICE),
                () -> commonClients.open(pair.here(), here, there, clause));
        transactions.as(
                new Acting.Job(there, Purpose.JOINT_SERVICE), () -> commonClients.takeUp(opening, there, pair.there()));
    }

    private List<Named> named(InstitutionId institution) {
        return transactions.as(
                new Acting.Job(institution, Purpose.OWN_TASKS),
                () -> sql.sql("""
                        select person_id as id, surname || ' ' || given_name as name, birth_year as born
                          from client.identity i
                         where birth_year is not null
                           and not exists (select 1 from client.membership m
                                            where m.person_id = i.person_id and m.until is null)
                         order by surname, given_name, person_id
                        """).query(Named.class).list());
    }
}
