package pl.sciezka.institution.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts of the demonstration (konta pokazowe), listed on the sign-in page with their password. Nothing of it is
/// shown, whatever the table holds, unless the program runs with demonstration data.
@Repository
public class DemoAccounts {

    public record DemoAccount(
            String login, String partnership, String institution, String person, String position, String password) {}

    public record Office(String name, List<DemoAccount> accounts) {}

    public record Partnership(String name, List<Office> offices) {}

    private final JdbcClient sql;
    private final boolean shown;

    DemoAccounts(JdbcClient sql, @Value("${sciezka.demo}") boolean shown) {
        this.sql = sql;
        this.shown = shown;
    }

    public List<Partnership> all() {
        if (!shown) return List.of();
        var accounts = sql.sql("select * from institution.demo_account order by place")
                .query(DemoAccount.class)
                .list();
        return grouped(accounts, DemoAccount::partnership).entrySet().stream()
                .map(it -> new Partnership(it.getKey(), offices(it.getValue())))
                .toList();
    }

    public Optional<DemoAccount> find(String login) {
        if (!shown || login.isEmpty()) return Optional.empty();
        return sql.sql("select * from institution.demo_account where login = :login")
                .param("login", Login.typed(login).value())
                .query(DemoAccount.class)
                .optional();
    }

    public void add(DemoAccount it) {
        sql.sql("""
                insert into institution.demo_account (login, partnership, institution, person, position, password)
                values (:login, :partnership, :institution, :person, :position, :password)
                """).paramSource(it).update();
    }

    private static List<Office> offices(List<DemoAccount> accounts) {
        return grouped(accounts, DemoAccount::institution).entrySet().stream()
                .map(it -> new Office(it.getKey(), it.getValue()))
                .toList();
    }

    private static Map<String, List<DemoAccount>> grouped(
            List<DemoAccount> accounts, Function<DemoAccount, String> by) {
        return accounts.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
