package pl.sciezka.institution.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.credential.Attempts;
import pl.sciezka.institution.UnitId;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Moment;

/// Reads the administrator's list of staff.
@Repository
public class StaffRows {

    private static final String SELECT = """
            select a.staff_id, a.login, c.given_name, c.surname, c.position, c.telephone, c.unit_id,
                   u.name as unit,
                   array(select r.role from institution.account_role r where r.staff_id = a.staff_id) as roles,
                   a.totp_secret is not null as second_factor, a.password_hash is not null as has_password,
                   a.failed, a.locked_until, a.suspended_at, l.expires_at as link_until,
                   (select max(e.at) from institution.sign_in_event e
                     where e.staff_id = a.staff_id and e.outcome = 'SIGNED_IN') as last_sign_in
              from institution.account a
              join institution.colleague c on c.staff_id = a.staff_id
              left join institution.unit u on u.id = c.unit_id
              left join institution.one_time_link l on l.staff_id = a.staff_id
             where a.institution_id = :institution
            """;

    private final JdbcClient sql;

    StaffRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// Everybody whose name, login or position holds all the words, Polish letters folded; the suspended come last.
    public List<StaffRow> of(InstitutionId institution, String words) {
        var parts = Folding.fold(words).split(" ");
        return sql.sql(SELECT + """
                         order by a.suspended_at is not null, c.surname collate "pl-x-icu", c.given_name collate "pl-x-icu"
                        """).param("institution", institution.value()).query(StaffRows::row).list().stream()
                .filter(row -> holds(row, parts))
                .toList();
    }

    public Optional<StaffRow> find(InstitutionId institution, StaffId staff) {
        return sql.sql(SELECT + " and a.staff_id = :staff")
                .param("institution", institution.value())
                .param("staff", staff.value())
                .query(StaffRows::row)
                .optional();
    }

    private static boolean holds(StaffRow row, String[] parts) {
        var text = Folding.fold(row.name() + " " + row.login() + " " + row.position());
        for (var part : parts) if (!text.contains(part)) return false;
        return true;
    }

    private static @Nullable UnitId unitId(ResultSet row) throws SQLException {
        var id = row.getObject("unit_id", UUID.class);
        return id == null ? null : new UnitId(id);
    }

    private static StaffRow row(ResultSet row, int number) throws SQLException {
        return new StaffRow(
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("login"),
                row.getString("given_name"),
                row.getString("surname"),
                row.getString("position"),
                row.getString("telephone"),
                unitId(row),
                row.getString("unit"),
                Accounts.roles(row.getArray("roles").getArray()),
                row.getBoolean("second_factor"),
                row.getBoolean("has_password"),
                new Attempts(row.getInt("failed"), Moment.in(row, "locked_until")),
                Moment.in(row, "suspended_at"),
                Moment.in(row, "link_until"),
                Moment.in(row, "last_sign_in"));
    }
}
