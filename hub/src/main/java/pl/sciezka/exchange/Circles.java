package pl.sciezka.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Citation;
import pl.sciezka.partnership.ConsentGrants;
import pl.sciezka.partnership.Grants;

/// Finds the partners around a client, for joint service: whom we may tell, and who may tell us. PostgreSQL asks the
/// same again when something is told.
@Repository
public class Circles {

    private record Other(CommonClientId client, InstitutionId institution, PersonId person, boolean consented) {}

    private final JdbcClient sql;
    private final Grants grants;
    private final ConsentGrants onConsent;

    Circles(JdbcClient sql, Grants grants, ConsentGrants onConsent) {
        this.sql = sql;
        this.grants = grants;
        this.onConsent = onConsent;
    }

    /// Whom data of this group may be told. Empty when the client is nobody's common client, or protected.
    public Optional<Circle> around(InstitutionId own, PersonId person, DataGroup group, LocalDate today) {
        return circle(
                viewers(own, person, group),
                it -> grants.may(it, own, group, Purpose.JOINT_SERVICE, today),
                it -> onConsent.clause(it, own, group, Purpose.JOINT_SERVICE, today));
    }

    /// Who may tell us data of this group. Empty when the client is nobody's common client, or protected.
    public Optional<Circle> telling(InstitutionId own, PersonId person, DataGroup group, LocalDate today) {
        return circle(
                holders(own, person, group),
                it -> grants.may(own, it, group, Purpose.JOINT_SERVICE, today),
                it -> onConsent.clause(own, it, group, Purpose.JOINT_SERVICE, today));
    }

    private static Optional<Circle> circle(
            List<Other> others,
            Function<InstitutionId, Optional<Citation>> granted,
            Function<InstitutionId, Optional<Citation>> consented) {
        if (others.isEmpty()) return Optional.empty();
        var may = new ArrayList<Circle.Member>();
        var mayNot = new ArrayList<InstitutionId>();
        for (var it : others) {
            var alone = granted.apply(it.institution());
            var clause = alone.or(() -> it.consented() ? consented.apply(it.institution()) : Optional.empty());
            clause.ifPresentOrElse(
                    citation -> may.add(new Circle.Member(it.institution(), it.person(), citation, alone.isEmpty())),
                    () -> mayNot.add(it.institution()));
        }
        return Optional.of(new Circle(others.getFirst().client(), may, mayNot));
    }

    private List<Other> viewers(InstitutionId own, PersonId person, DataGroup group) {
        return sql.sql("""
                select s.common_client_id, s.viewer_institution as institution, s.viewer_person as person,
                       exists (select 1 from client.consent c
                                where c.person_id = s.holder_person and c.viewer_institution = s.viewer_institution
                                  and c.purpose = 'JOINT_SERVICE' and :group = any (c.data_groups) and c.within_area
                                  and c.withdrawn_at is null and c.given_on <= (select acting.day())
                                  and c.until >= (select acting.day())) as consented
                  from client.sight s
                  join client.person p on p.id = s.holder_person and p.protected_since is null
                  join institution.institution i on i.id = s.viewer_institution
                 where s.holder_institution = :own and s.holder_person = :person and s.until is null
                 order by i.short_name collate "pl-x-icu", s.viewer_institution
                """)
                .param("own", own.value())
                .param("person", person.value())
                .param("group", group.name())
                .query(Circles::other)
                .list();
    }

    private List<Other> holders(InstitutionId own, PersonId person, DataGroup group) {
        return sql.sql("""
                select s.common_client_id, s.holder_institution as institution, s.holder_person as person,
                       exists (select 1 from client.consented(s.holder_person, :group)) as consented
                  from client.sight s
                  join client.person p on p.id = s.viewer_person and p.protected_since is null
                  join institution.institution i on i.id = s.holder_institution
                 where s.viewer_institution = :own and s.viewer_person = :person and s.until is null
                 order by i.short_name collate "pl-x-icu", s.holder_institution
                """)
                .param("own", own.value())
                .param("person", person.value())
                .param("group", group.name())
                .query(Circles::other)
                .list();
    }

    private static Other other(ResultSet row, int number) throws SQLException {
        return new Other(
                new CommonClientId(row.getObject("common_client_id", UUID.class)),
                new InstitutionId(row.getObject("institution", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getBoolean("consented"));
    }
}
