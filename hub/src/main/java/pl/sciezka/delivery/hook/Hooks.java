package pl.sciezka.delivery.hook;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;

/// Where connected systems are kept.
@Repository
class Hooks {

    private final JdbcClient sql;

    Hooks(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Hook> of(InstitutionId own) {
        return sql.sql("""
                select address, secret, noted, delivered, state, attempts, next_at, problem, answer, tried_at,
                       delivered_at
                  from delivery.hook where institution_id = :own
                """).param("own", own.value()).query(Hook.class).optional();
    }

    /// The last number that there is.
    long last(InstitutionId own) {
        return sql.sql("""
                select coalesce(max(number), 0) from delivery.item where institution_id = :own and channel = 'HOOK'
                """).param("own", own.value()).query(Long.class).single();
    }

    /// How many the system has not taken yet, numbered or just arrived.
    long waiting(InstitutionId own, long delivered) {
        return sql.sql("""
                select count(*) from delivery.item
                 where institution_id = :own and channel = 'HOOK' and (number is null or number > :delivered)
                """)
                .param("own", own.value())
                .param("delivered", delivered)
                .query(Long.class)
                .single();
    }

    Optional<Parcel> after(InstitutionId own, long delivered) {
        return sql.sql("""
                select id, number, kind, at, path from delivery.item
                 where institution_id = :own and channel = 'HOOK' and number = :next
                """)
                .param("own", own.value())
                .param("next", delivered + 1)
                .query(Parcel.class)
                .optional();
    }

    /// A new one begins with what comes from now on; of one that was there, only address and key change.
    void connect(Acting.Staff by, String address, byte[] secret, Instant now) {
        sql.sql("""
                insert into delivery.hook (institution_id, address, secret, noted, delivered, state, changed_at, changed_by)
                select :own, :address, :secret, false, coalesce(max(number), 0), 'RUNNING', :now, :by
                  from delivery.item where institution_id = :own and channel = 'HOOK'
                on conflict (institution_id) do update
                   set address = :address, secret = :secret, noted = false, changed_at = :now, changed_by = :by,
                       attempts = 0, next_at = null
                """)
                .param("own", by.institution().value())
                .param("address", address)
                .param("secret", secret)
                .param("now", Timestamp.from(now))
                .param("by", by.staff().value())
                .update();
    }

    /// The key stays as it is.
    void move(Acting.Staff by, String address, Instant now) {
        sql.sql("""
                update delivery.hook
                   set address = :address, changed_at = :now, changed_by = :by, attempts = 0, next_at = null
                 where institution_id = :own
                """)
                .param("own", by.institution().value())
                .param("address", address)
                .param("now", Timestamp.from(now))
                .param("by", by.staff().value())
                .update();
    }

    void note(InstitutionId own) {
        sql.sql("update delivery.hook set noted = true where institution_id = :own")
                .param("own", own.value())
                .update();
    }

    void remove(InstitutionId own) {
        sql.sql("delete from delivery.hook where institution_id = :own")
                .param("own", own.value())
                .update();
    }

    void setState(InstitutionId own, Hook.State state) {
        sql.sql("update delivery.hook set state = :state, attempts = 0, next_at = null where institution_id = :own")
                .param("state", state.name())
                .param("own", own.value())
                .update();
    }

    /// The next one to send is the one after this.
    void moveTo(InstitutionId own, long delivered) {
        sql.sql("""
                update delivery.hook set delivered = :delivered, attempts = 0, next_at = null where institution_id = :own
                """).param("delivered", delivered).param("own", own.value()).update();
    }

    /// Unless the administrator has moved the place meanwhile.
    void taken(InstitutionId own, long number, Instant now) {
        sql.sql("""
                update delivery.hook
                   set delivered = :number, attempts = 0, next_at = null, problem = null, answer = null,
                       tried_at = :now, delivered_at = :now
                 where institution_id = :own and delivered = :number - 1
                """)
                .param("number", number)
                .param("now", Timestamp.from(now))
                .param("own", own.value())
                .update();
    }

    void failed(InstitutionId own, Outcome.Failed outcome, Instant now, @Nullable Instant next) {
        sql.sql("""
                update delivery.hook
                   set attempts = attempts + 1, problem = :problem, answer = :answer, tried_at = :now, next_at = :next,
                       state = case when cast(:next as timestamptz) is null and state = 'RUNNING' then 'STOPPED'
                                    else state end
                 where institution_id = :own
                """)
                .param("problem", outcome.problem().name())
                .param("answer", outcome.answer(), Types.INTEGER)
                .param("now", Timestamp.from(now))
                .param("next", next == null ? null : Timestamp.from(next), Types.TIMESTAMP)
                .param("own", own.value())
                .update();
    }
}
