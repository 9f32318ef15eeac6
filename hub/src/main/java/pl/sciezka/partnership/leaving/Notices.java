package pl.sciezka.partnership.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.MembershipTerms;
import tools.jackson.databind.json.JsonMapper;

/// Where notices are kept, and who is about to be outside.
@Repository
class Notices {

    private final JdbcClient sql;
    private final JsonMapper json;

    Notices(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A party that leaves on a day to come, or its arrangement about data that ends (then `arrangement`), or an
    /// agreement that ends (then `institution` is null).
    record Ending(
            AgreementId agreement,
            String title,
            @Nullable InstitutionId institution,
            LocalDate on,
            boolean arrangement) {}

    void add(AgreementId agreement, Acting.Staff by, @Nullable LocalDate leavesOn, Instant at) {
        sql.sql("""
                insert into partnership.notice (id, agreement_id, institution_id, leaves_on, staff_id, at)
                values (:id, :agreement, :institution, :on, :by, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("agreement", agreement.value())
                .param("institution", by.institution().value())
                .param("on", leavesOn)
                .param("by", by.staff().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    MembershipTerms terms(AgreementId agreement) {
        return sql.sql(
                        "select membership_terms from partnership.agreement where id = :id and membership_terms is not null")
                .param("id", agreement.value())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, MembershipTerms.class))
                .orElse(MembershipTerms.NONE);
    }

    /// When the institution gave notice that still holds.
    Optional<Instant> givenAt(AgreementId agreement, InstitutionId institution) {
        return sql.sql("""
                select at from partnership.notice
                 where agreement_id = :agreement and institution_id = :institution order by at desc limit 1
                """)
                .param("agreement", agreement.value())
                .param("institution", institution.value())
                .query((row, _) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    /// What ends before the day among the agreements of which the institution is a party today.
    List<Ending> before(InstitutionId institution, LocalDate today, LocalDate day) {
        return sql.sql("""
                select a.id as agreement, v.title, e.institution, e.on_day as "on", e.arrangement
                  from partnership.agreement a
                  join partnership.agreement_version v on v.agreement_id = a.id and v.ordinal = 0
                  join lateral (select null::uuid as institution, a.valid_to as on_day, false as arrangement
                                union all
                                select y.institution_id, y.left_on, false from partnership.party y
                                 where y.agreement_id = a.id
                                union all
                                select r.institution_id, r.valid_to, true
                                  from partnership.api_arrangement r
                                  join partnership.party y on y.agreement_id = r.agreement_id
                                       and y.institution_id = r.institution_id and y.acceded_on = r.acceded_on
                                 where r.agreement_id = a.id
                                   and (y.left_on is null or y.left_on > r.valid_to)
                                   and (a.valid_to is null or a.valid_to > r.valid_to)
                                   and not exists (select 1 from partnership.api_arrangement later
                                                    where later.agreement_id = r.agreement_id
                                                      and later.institution_id = r.institution_id
                                                      and later.acceded_on = r.acceded_on and later.kind = r.kind
                                                      and later.valid_from <= r.valid_to
                                                      and (later.valid_to is null or later.valid_to > r.valid_to))
                               ) e on e.on_day > :today and e.on_day < :day
                 where exists (select 1 from partnership.party y
                                where y.agreement_id = a.id and y.institution_id = :institution
                                  and y.acceded_on <= :today and (y.left_on is null or y.left_on > :today))
                 order by e.on_day, v.title, e.institution
                """)
                .param("institution", institution.value())
                .param("today", today)
                .param("day", day)
                .query(Ending.class)
                .list();
    }
}
