package pl.sciezka.everypage;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Demonstration accounts already signed in, each with its role.
final class Seats {

    private final Visitors visitors;
    private final Transactions transactions;
    private final JdbcClient sql;
    private final Map<String, Visitor> seats = new LinkedHashMap<>();

    Seats(Visitors visitors, Transactions transactions, JdbcClient sql) {
        this.visitors = visitors;
        this.transactions = transactions;
        this.sql = sql;
    }

    Visitor of(String login, InstitutionId institution) {
        return seats.computeIfAbsent(login, _ -> visitors.as(person(login, institution)));
    }

    Collection<Visitor> all() {
        return seats.values();
    }

    SignedIn person(String login, InstitutionId institution) {
        return transactions.as(
                new Acting.Job(institution, Purpose.ADMINISTRATION),
                () -> sql.sql("""
                        select a.staff_id, c.given_name || ' ' || c.surname as name, i.short_name,
                               (select string_agg(role, ',') from institution.account_role r where r.staff_id = a.staff_id) as roles
                          from institution.account a
                          join institution.colleague c on c.staff_id = a.staff_id
                          join institution.institution i on i.id = a.institution_id
                         where a.login = :login
                        """)
                        .param("login", login)
                        .query((row, _) -> new SignedIn(
                                row.getObject("staff_id", UUID.class),
                                institution.value(),
                                row.getString("name"),
                                row.getString("short_name"),
                                roles(row.getString("roles"))))
                        .single());
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }
}
