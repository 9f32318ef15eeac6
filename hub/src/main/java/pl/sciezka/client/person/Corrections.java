package pl.sciezka.client.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.CorrectionReason;
import pl.sciezka.client.WhyCorrected;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Seal;
import pl.sciezka.storage.Seals;

/// What was corrected of own persons; added to, and never changed but for a PESEL that was a mistake.
@Repository
class Corrections {

    private final JdbcClient sql;
    private final Seals seals;
    private final Clock clock;

    Corrections(JdbcClient sql, Seals seals, Clock clock) {
        this.sql = sql;
        this.seals = seals;
        this.clock = clock;
    }

    /// A row for each of these fields. A PESEL is sealed.
    void add(
            PersonId person,
            Acting.Staff by,
            Set<PersonField> changed,
            PersonForm was,
            PersonForm now,
            WhyCorrected why) {
        var seal = seals.of(by.institution());
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        for (var it : changed) {
            var secret = it == PersonField.PESEL;
            sql.sql("""
                    insert into client.person_change (id, person_id, institution_id, field, was, now, was_sealed,
                                                      now_sealed, reason, words, staff_id, at)
                    values (gen_random_uuid(), :person, :own, :field, :was, :now, :wasSealed, :nowSealed, :reason, :words,
                            :staff, :at)
                    """)
                    .param("person", person.value())
                    .param("own", by.institution().value())
                    .param("field", it.name())
                    .param("was", secret ? null : orNull(it.in(was)))
                    .param("now", secret ? null : orNull(it.in(now)))
                    .param("wasSealed", secret ? sealed(seal, it.in(was)) : null, Types.BINARY)
                    .param("nowSealed", secret ? sealed(seal, it.in(now)) : null, Types.BINARY)
                    .param("reason", why.reason().name())
                    .param("words", why.words())
                    .param("staff", by.staff().value())
                    .param("at", at)
                    .update();
        }
    }

    /// Takes this PESEL out of all that was corrected of a person: it was a mistake, and may be somebody else's (RODO
    /// art. 5(1)(c) and (e)). It cannot be had back.
    void forget(InstitutionId own, PersonId person, String pesel) {
        for (var it : of(own, person)) {
            var was = it.field() == PersonField.PESEL && pesel.equals(it.was());
            var now = it.field() == PersonField.PESEL && pesel.equals(it.now());
            if (!was && !now) continue;
            sql.sql("""
                    update client.person_change
                       set was_removed = was_removed or :was, now_removed = now_removed or :now where id = :id
                    """)
                    .param("was", was)
                    .param("now", now)
                    .param("id", it.id())
                    .update();
        }
    }

    /// The latest first.
    List<Correction> of(InstitutionId own, PersonId person) {
        return sql.sql("""
                select * from client.person_change
                 where person_id = :person and institution_id = :own order by number desc
                """)
                .param("person", person.value())
                .param("own", own.value())
                .query((row, _) -> correction(row, seals.of(own)))
                .list();
    }

    private static Correction correction(ResultSet row, Seal seal) throws SQLException {
        var field = PersonField.valueOf(row.getString("field"));
        var secret = field == PersonField.PESEL;
        return new Correction(
                row.getObject("id", UUID.class),
                field,
                secret ? opened(seal, row.getBytes("was_sealed")) : row.getString("was"),
                secret ? opened(seal, row.getBytes("now_sealed")) : row.getString("now"),
                row.getBoolean("was_removed"),
                row.getBoolean("now_removed"),
                new WhyCorrected(CorrectionReason.valueOf(row.getString("reason")), row.getString("words")),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static byte @Nullable [] sealed(Seal seal, String value) {
        return value.isEmpty() ? null : seal.close(value);
    }

    static @Nullable String opened(Seal seal, byte @Nullable [] sealed) {
        return sealed == null ? null : seal.open(sealed);
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
