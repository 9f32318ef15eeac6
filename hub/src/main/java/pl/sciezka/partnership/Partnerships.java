package pl.sciezka.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Where partnerships are kept, with or without an agreement in force.
@Repository
public class Partnerships {

    private static final String COLUMNS = "select id, name, form, aim,"
            + " partnership.leads(id, (select acting.day())) as lead from partnership.partnership";

    private final JdbcClient sql;

    Partnerships(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Partnership> find(PartnershipId id) {
        return sql.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(Partnerships::row)
                .optional();
    }

    public boolean isTaken(String name) {
        return sql.sql("select exists (select 1 from partnership.partnership where lower(name) = lower(:name))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /// A partnership that has no agreement yet.
    public PartnershipId found(String name, PartnershipForm form, String aim, InstitutionId lead) {
        var id = PartnershipId.next();
        sql.sql("""
                insert into partnership.partnership (id, name, form, aim, lead)
                values (:id, :name, :form, :aim, :lead)
                """)
                .param("id", id.value())
                .param("name", name)
                .param("form", form.name())
                .param("aim", aim)
                .param("lead", lead.value())
                .update();
        return id;
    }

    private static Partnership row(ResultSet row, int number) throws SQLException {
        var lead = row.getObject("lead", UUID.class);
        return new Partnership(
                new PartnershipId(row.getObject("id", UUID.class)),
                row.getString("name"),
                PartnershipForm.valueOf(row.getString("form")),
                row.getString("aim"),
                lead == null ? null : new InstitutionId(lead));
    }
}
