package pl.sciezka.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The legal bases that a clause may cite (podstawy prawne), and how sure we are of each.
@Repository
public class LegalBases {

    private final JdbcClient sql;

    LegalBases(JdbcClient sql) {
        this.sql = sql;
    }

    public record LegalBasis(
            String code,
            String text,
            Confidence confidence,
            @Nullable String note) {}

    /// CONFIRMED: the act was read; PROBABLE: widely known, act not at hand; UNCONFIRMED: for a lawyer to check.
    public enum Confidence {
        CONFIRMED,
        PROBABLE,
        UNCONFIRMED
    }

    public List<LegalBasis> all() {
        return sql.sql("select code, text, confidence, note from partnership.legal_basis order by text")
                .query(LegalBasis.class)
                .list();
    }
}
