package pl.sciezka.partnership.accession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.MembershipTerms;
import tools.jackson.databind.json.JsonMapper;

/// Where requests to join are kept.
@Repository
class Applications {

    private static final String SELECT = """
            select id, agreement_id, institution_id, name, kind, contact, telephone, email, dpo_contact, trained_staff,
                   reason, asked_on, answer_by, terms, state, draft_id
              from partnership.application
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    Applications(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(Application it, byte[] keyHash) {
        var candidate = it.candidate();
        sql.sql("""
                insert into partnership.application (id, agreement_id, institution_id, name, kind, contact, telephone, email,
                                                     dpo_contact, trained_staff, reason, asked_on, answer_by, terms,
                                                     key_hash, state)
                values (:id, :agreement, :institution, :name, :kind, :contact, :telephone, :email,
                        :dpo, :trained, :reason, :askedOn, :answerBy, :terms::jsonb, :key, :state)
                """)
                .param("id", it.id().value())
                .param("agreement", it.agreement().value())
                .param(
                        "institution",
                        candidate.institution() == null
                                ? null
                                : candidate.institution().value())
                .param("name", candidate.name())
                .param("kind", candidate.kind().name())
                .param("contact", candidate.contact())
                .param("telephone", candidate.telephone())
                .param("email", candidate.email())
                .param("dpo", candidate.dpoContact())
                .param("trained", candidate.trainedStaff())
                .param("reason", candidate.reason())
                .param("askedOn", it.askedOn())
                .param("answerBy", it.answerBy())
                .param("terms", json.writeValueAsString(it.terms()))
                .param("key", keyHash)
                .param("state", it.state().name())
                .update();
    }

    Optional<Application> find(ApplicationId id) {
        return sql.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    Optional<Application> byKey(byte[] keyHash) {
        return sql.sql(SELECT + " where key_hash = :key")
                .param("key", keyHash)
                .query(this::row)
                .optional();
    }

    /// Those to agreements of which the institution is a party on the day, the newest first.
    List<Application> toMembers(InstitutionId institution, LocalDate day) {
        return sql.sql(SELECT + """
                 where exists (select 1 from partnership.party y
                                where y.agreement_id = application.agreement_id and y.institution_id = :institution
                                  and y.acceded_on <= :day and (y.left_on is null or y.left_on > :day))
                 order by asked_on desc, name
                """)
                .param("institution", institution.value())
                .param("day", day)
                .query(this::row)
                .list();
    }

    /// Those that nobody has closed yet.
    List<Application> asked(AgreementId agreement) {
        return sql.sql(SELECT + " where agreement_id = :agreement and state = 'ASKED'")
                .param("agreement", agreement.value())
                .query(this::row)
                .list();
    }

    void identify(ApplicationId id, InstitutionId institution) {
        sql.sql("update partnership.application set institution_id = :institution where id = :id and state = 'ASKED'")
                .param("institution", institution.value())
                .param("id", id.value())
                .update();
    }

    void complete(ApplicationId id, String dpoContact, int trainedStaff) {
        sql.sql("""
                update partnership.application set dpo_contact = :dpo, trained_staff = :trained
                 where id = :id and state = 'ASKED'
                """)
                .param("dpo", dpoContact)
                .param("trained", trainedStaff)
                .param("id", id.value())
                .update();
    }

    /// From which day on the candidate is a party: since the document is in force, or as it is planned. Empty when the
    /// day of the last signature will decide.
    Optional<LocalDate> accession(ApplicationId id) {
        return sql
                .sql("""
                select coalesce(v.in_force_from, d.day) as day
                  from partnership.application a
                  join partnership.draft d on d.id = a.draft_id
                  left join partnership.agreement_version v on v.agreement_id = d.agreement_id and v.ordinal = d.concluded
                 where a.id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Since when the candidate is a party by it; empty before, and when it has left since.
    Optional<LocalDate> joinedOn(ApplicationId id, LocalDate today) {
        return sql.sql("""
                select y.acceded_on
                  from partnership.application a
                  join partnership.draft d on d.id = a.draft_id
                  join partnership.party y on y.agreement_id = d.agreement_id and y.institution_id = a.institution_id
                       and y.by_version = d.concluded
                 where a.id = :id and y.acceded_on <= :today and (y.left_on is null or y.left_on > :today)
                """)
                .param("id", id.value())
                .param("today", today)
                .query(LocalDate.class)
                .optional();
    }

    /// False when somebody drew it up or closed it meanwhile.
    boolean draft(ApplicationId id, UUID draft) {
        return sql.sql("""
                update partnership.application set state = 'DRAFTED', draft_id = :draft where id = :id and state = 'ASKED'
                """).param("draft", draft).param("id", id.value()).update() == 1;
    }

    boolean close(ApplicationId id) {
        return sql.sql("update partnership.application set state = 'CLOSED' where id = :id and state = 'ASKED'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private Application row(ResultSet row, int number) throws SQLException {
        var institution = row.getObject("institution_id", UUID.class);
        return new Application(
                new ApplicationId(row.getObject("id", UUID.class)),
                new AgreementId(row.getObject("agreement_id", UUID.class)),
                new Candidate(
                        institution == null ? null : new InstitutionId(institution),
                        row.getString("name"),
                        InstitutionKind.valueOf(row.getString("kind")),
                        row.getString("contact"),
                        row.getString("telephone"),
                        row.getString("email"),
                        row.getString("dpo_contact"),
                        row.getInt("trained_staff"),
                        row.getString("reason")),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                json.readValue(row.getString("terms"), MembershipTerms.class),
                Application.State.valueOf(row.getString("state")),
                row.getObject("draft_id", UUID.class));
    }
}
