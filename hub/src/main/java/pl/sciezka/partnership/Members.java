package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Who belongs to a partnership on a day (członkowie partnerstwa).
@Repository
public class Members {

    private static final String ON = "b.since <= :day and (b.until is null or b.until > :day)";

    private final JdbcClient sql;

    Members(JdbcClient sql) {
        this.sql = sql;
    }

    /// A partnership with its members on a day, by name.
    public record Joined(PartnershipId partnership, String name, Set<InstitutionId> members) {}

    /// The partnerships of which the institution is a member on the day, by name.
    public List<Joined> of(InstitutionId institution, LocalDate day) {
        record Row(UUID partnership, String name, UUID member) {}
        var found = new LinkedHashMap<UUID, Joined>();
        sql.sql("""
                select distinct p.id as partnership, p.name, b.institution_id as member, p.name collate "pl-x-icu" as sorted,
                       i.short_name collate "pl-x-icu" as short
                  from partnership.partnership p
                  join partnership.api_member b on b.partnership_id = p.id
                  join institution.institution i on i.id = b.institution_id
                 where %1$s
                   and exists (select 1 from partnership.api_member b
                                where b.partnership_id = p.id and b.institution_id = :own and %1$s)
                 order by sorted, p.id, short
                """.formatted(ON))
                .param("day", day)
                .param("own", institution.value())
                .query((row, _) -> new Row(
                        row.getObject("partnership", UUID.class),
                        row.getString("name"),
                        row.getObject("member", UUID.class)))
                .list()
                .forEach(row -> found.computeIfAbsent(
                                row.partnership(),
                                id -> new Joined(new PartnershipId(id), row.name(), new LinkedHashSet<>()))
                        .members()
                        .add(new InstitutionId(row.member())));
        return List.copyOf(found.values());
    }

    public Set<InstitutionId> on(PartnershipId partnership, LocalDate day) {
        return new LinkedHashSet<>(sql
                .sql("select distinct b.institution_id from partnership.api_member b"
                        + " where b.partnership_id = :partnership and " + ON)
                .param("partnership", partnership.value())
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(InstitutionId::new)
                .toList());
    }

    /// Everybody who is a party of one of these agreements on the day.
    public Set<InstitutionId> of(Collection<AgreementId> agreements, LocalDate day) {
        if (agreements.isEmpty()) return Set.of();
        return sql
                .sql("""
                        select distinct institution_id from partnership.party
                         where agreement_id in (:agreements) and acceded_on <= :day
                           and (left_on is null or left_on > :day)
                        """)
                .param("agreements", agreements.stream().map(AgreementId::value).toList())
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(InstitutionId::new)
                .collect(Collectors.toSet());
    }

    public Optional<String> name(PartnershipId partnership) {
        return sql.sql("select name from partnership.partnership where id = :id")
                .param("id", partnership.value())
                .query(String.class)
                .optional();
    }
}
