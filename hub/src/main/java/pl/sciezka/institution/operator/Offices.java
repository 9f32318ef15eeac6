package pl.sciezka.institution.operator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.institution.Institution;
import pl.sciezka.kernel.InstitutionId;

/// Where the operator keeps the institutions of the hub (instytucje w węźle).
@Repository
class Offices {

    private final JdbcClient sql;

    Offices(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when there is one of that name.
    boolean add(Institution it) {
        return sql.sql("""
                        insert into institution.institution (id, kind, local_kind, name, short_name, teryt, address,
                                                             telephone, dpo_contact, invented)
                        values (:id, :kind, :localKind, :name, :shortName, :teryt, :address,
                                :telephone, :dpoContact, :invented)
                        on conflict (name) do nothing
                        """)
                        .param("id", it.id().value())
                        .param("kind", it.kind().name())
                        .param("localKind", it.localKind())
                        .param("name", it.name())
                        .param("shortName", it.shortName())
                        .param("teryt", it.teryt() == null ? null : it.teryt().value())
                        .param("address", it.address())
                        .param("telephone", it.telephone())
                        .param("dpoContact", it.dpoContact())
                        .param("invented", it.invented())
                        .update()
                == 1;
    }

    /// Takes back an institution added in this very transaction.
    void remove(InstitutionId id) {
        sql.sql("delete from institution.institution where id = :id and administered_since is null")
                .param("id", id.value())
                .update();
    }

    List<OfficeRow> rows() {
        return sql.sql("""
                select id, kind, name, short_name, teryt, administered_since
                  from institution.institution
                 order by short_name collate "pl-x-icu"
                """).query(OfficeRow.class).list();
    }

    /// Who runs the hub; none while it is tried out with demonstration data.
    Optional<InstitutionId> operator() {
        return sql.sql("select id from institution.institution where kind = 'OPERATOR'")
                .query(UUID.class)
                .optional()
                .map(InstitutionId::new);
    }

    boolean any() {
        return sql.sql("select exists (select 1 from institution.institution)")
                .query(Boolean.class)
                .single();
    }
}
