package pl.sciezka.institution.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.credential.Attempts;
import pl.sciezka.institution.NewStaff;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Moment;

/// Where accounts are kept. A transaction sees those of its own institution, or the one whose login was typed.
@Repository
public class Accounts {

    private static final String SELECT = """
            select a.staff_id, a.institution_id, i.short_name, c.given_name || ' ' || c.surname as display_name, a.login,
                   a.password_hash, a.totp_secret is not null as second_factor, a.failed, a.locked_until, a.suspended_at,
                   array(select r.role from institution.account_role r where r.staff_id = a.staff_id) as roles
              from institution.account a
              join institution.colleague c on c.staff_id = a.staff_id
              join institution.institution i on i.id = a.institution_id
            """;

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Account> find(StaffId staff) {
        return sql.sql(SELECT + " where a.staff_id = :staff")
                .param("staff", staff.value())
                .query(Accounts::account)
                .optional();
    }

    /// Held until the end of the transaction, so that of many attempts at once each counts.
    public Optional<Account> hold(Login login) {
        return sql.sql(SELECT + " where a.login = :login for update of a")
                .param("login", login.value())
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> hold(StaffId staff) {
        return sql.sql(SELECT + " where a.staff_id = :staff for update of a")
                .param("staff", staff.value())
                .query(Accounts::account)
                .optional();
    }

    /// False when the login is taken, anywhere in the hub; comes before the colleague of the same id.
    public boolean add(StaffId staff, NewStaff it, @Nullable String passwordHash, Instant now) {
        int added = sql.sql("""
                insert into institution.account (staff_id, institution_id, login, password_hash, created_at)
                values (:staff, :institution, :login, :hash, :now)
                on conflict (login) do nothing
                """)
                .param("staff", staff.value())
                .param("institution", it.institution().value())
                .param("login", it.login())
                .param("hash", passwordHash)
                .param("now", Timestamp.from(now))
                .update();
        if (added == 1) addRoles(staff, it.roles());
        return added == 1;
    }

    public void setAttempts(StaffId staff, Attempts attempts) {
        sql.sql("update institution.account set failed = :failed, locked_until = :until where staff_id = :staff")
                .param("failed", attempts.failed())
                .param("until", timestamp(attempts.lockedUntil()))
                .param("staff", staff.value())
                .update();
    }

    public void setPassword(StaffId staff, @Nullable String hash) {
        sql.sql("update institution.account set password_hash = :hash where staff_id = :staff")
                .param("hash", hash)
                .param("staff", staff.value())
                .update();
    }

    public void setSuspended(StaffId staff, @Nullable Instant since) {
        sql.sql("update institution.account set suspended_at = :since where staff_id = :staff")
                .param("since", timestamp(since))
                .param("staff", staff.value())
                .update();
    }

    public void setRoles(StaffId staff, Collection<Role> roles) {
        sql.sql("delete from institution.account_role where staff_id = :staff")
                .param("staff", staff.value())
                .update();
        addRoles(staff, roles);
    }

    /// From now on the institution looks after its own accounts and is closed to the operator.
    public void takenOver(InstitutionId id) {
        sql.sql("""
                update institution.institution set administered_since = now()
                 where id = :id and administered_since is null
                """).param("id", id.value()).update();
    }

    public boolean isTakenOver(InstitutionId id) {
        return sql.sql("select count(*) from institution.institution where id = :id and administered_since is not null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Administrators who can sign in, held so that two of them cannot remove each other at the same moment.
    public Set<StaffId> holdAdministrators(InstitutionId institution) {
        return sql.sql("""
                        select a.staff_id
                          from institution.account a
                         where a.institution_id = :institution and a.suspended_at is null and a.password_hash is not null
                           and exists (select 1 from institution.account_role r
                                        where r.staff_id = a.staff_id and r.role = 'LOCAL_ADMINISTRATOR')
                         order by a.staff_id
                           for update
                        """).param("institution", institution.value()).query(UUID.class).list().stream()
                .map(StaffId::new)
                .collect(Collectors.toSet());
    }

    private void addRoles(StaffId staff, Collection<Role> roles) {
        sql.sql("insert into institution.account_role (staff_id, role) select :staff, unnest(:roles)")
                .param("staff", staff.value())
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new StaffId(row.getObject("staff_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                row.getString("short_name"),
                row.getString("display_name"),
                new Login(row.getString("login")),
                row.getString("password_hash"),
                row.getBoolean("second_factor"),
                new Attempts(row.getInt("failed"), Moment.in(row, "locked_until")),
                Moment.in(row, "suspended_at"),
                roles(row.getArray("roles").getArray()));
    }

    public static Set<Role> roles(Object array) {
        return Arrays.stream((String[]) array).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
