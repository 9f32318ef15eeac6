package pl.sciezka.institution;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Where institutions and their units are kept. Public facts: anybody may ask.
@Repository
public class Institutions {

    private static final String COLUMNS =
            "id, kind, local_kind, name, short_name, teryt, address, telephone, dpo_contact, invented";

    private final JdbcClient sql;

    Institutions(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Institution> find(InstitutionId id) {
        return sql.sql("select " + COLUMNS + " from institution.institution where id = :id")
                .param("id", id.value())
                .query(Institution.class)
                .optional();
    }

    /// All of them, by name as Polish sorts it.
    public List<Institution> all() {
        return sql.sql("select " + COLUMNS + " from institution.institution order by short_name collate \"pl-x-icu\"")
                .query(Institution.class)
                .list();
    }

    public List<Unit> unitsOf(InstitutionId id) {
        return sql.sql("""
                select id, institution_id as institution, name, kind
                  from institution.unit
                 where institution_id = :id
                 order by name collate "pl-x-icu"
                """).param("id", id.value()).query(Unit.class).list();
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

    /// False when the institution has one of that name.
    boolean add(Unit it) {
        return write(it, """
                insert into institution.unit (id, institution_id, name, kind)
                values (:id, :institution, :name, :kind)
                on conflict (institution_id, name) do nothing
                """);
    }

    /// False when the institution has another one of that name, or none of that id.
    boolean change(Unit it) {
        return write(it, """
                update institution.unit set name = :name, kind = :kind
                 where id = :id and institution_id = :institution
                   and not exists (select 1 from institution.unit other
                                    where other.institution_id = :institution and other.name = :name
                                      and other.id <> :id)
                """);
    }

    private boolean write(Unit it, String statement) {
        return sql.sql(statement)
                        .param("id", it.id().value())
                        .param("institution", it.institution().value())
                        .param("name", it.name())
                        .param("kind", it.kind())
                        .update()
                == 1;
    }

    /// From now on the institution looks after its own accounts and is closed to the operator.
    void takenOver(InstitutionId id) {
        sql.sql("""
                update institution.institution set administered_since = now()
                 where id = :id and administered_since is null
                """).param("id", id.value()).update();
    }

    boolean isTakenOver(InstitutionId id) {
        return sql.sql("select count(*) from institution.institution where id = :id and administered_since is not null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
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
                .query(java.util.UUID.class)
                .optional()
                .map(InstitutionId::new);
    }

    boolean any() {
        return sql.sql("select exists (select 1 from institution.institution)")
                .query(Boolean.class)
                .single();
    }
}
