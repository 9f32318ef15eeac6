package pl.sciezka.exchange.question;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;

/// Partners that have no account here (partner bez konta): whom we may name our clients, and who may tell us this
/// group.
@Repository
class SilentPartners {

    private final JdbcClient sql;

    SilentPartners(JdbcClient sql) {
        this.sql = sql;
    }

    List<InstitutionId> of(InstitutionId own, DataGroup group) {
        return sql
                .sql("""
                select i.id
                  from institution.institution i
                 where i.id <> :own
                   and not exists (select 1 from institution.colleague c
                                    where c.institution_id = i.id and c.active and c.serves_clients)
                   and exists (
                """ + GRANT + """
                        g.viewer_institution = i.id and g.holder_institution = :own and g.data_group = 'IDENTITY')
                   and exists (
                """ + GRANT + """
                        g.viewer_institution = :own and g.holder_institution = i.id and g.data_group = :group)
                 order by i.short_name collate "pl-x-icu", i.id
                """)
                .param("own", own.value())
                .param("group", group.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(InstitutionId::new)
                .toList();
    }

    private static final String GRANT = """
            select 1 from partnership.access_grant g
             where g.purpose = 'JOINT_SERVICE' and g.valid_from <= (select acting.day())
               and (g.valid_to is null or g.valid_to > (select acting.day())) and
            """;
}
