package pl.sciezka.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Where an institution keeps its table of classes. Rows are only added.
@Repository
class Categories {

    private static final String SELECT = """
            select c.id, c.sign, c.kind, c.letter, c.years, c.valid_from, c.entered_by, c.entered_at,
                   f.confirmed_by, f.number, f.dated
              from retention.category c
              left join retention.confirmation f on f.category_id = c.id
             where c.institution_id = :own
            """;

    private final JdbcClient sql;

    Categories(JdbcClient sql) {
        this.sql = sql;
    }

    /// Every row there ever was, in the order in which they follow each other.
    List<Category> of(InstitutionId own) {
        return sql.sql(SELECT + " order by c.kind, c.valid_from, c.entered_at, c.id")
                .param("own", own.value())
                .query((row, _) -> category(row))
                .list();
    }

    Optional<Category> find(InstitutionId own, CategoryId id) {
        return sql.sql(SELECT + " and c.id = :id")
                .param("own", own.value())
                .param("id", id.value())
                .query((row, _) -> category(row))
                .optional();
    }

    void add(InstitutionId own, Category it) {
        sql.sql("""
                insert into retention.category (id, institution_id, sign, kind, letter, years, valid_from, entered_by,
                                                entered_at)
                values (:id, :own, :sign, :kind, :letter, :years, :from, :by, :at)
                """)
                .param("id", it.id().value())
                .param("own", own.value())
                .param("sign", it.sign())
                .param("kind", it.kind())
                .param("letter", it.letter().name())
                .param("years", it.years(), Types.INTEGER)
                .param("from", it.validFrom())
                .param("by", it.enteredBy().value())
                .param("at", it.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// False when somebody confirmed it meanwhile.
    boolean confirm(InstitutionId own, CategoryId id, Category.Confirmation it, StaffId by, OffsetDateTime at) {
        return sql.sql("""
                insert into retention.confirmation (category_id, institution_id, confirmed_by, number, dated,
                                                    entered_by, entered_at)
                values (:id, :own, :confirmedBy, :number, :dated, :by, :at)
                on conflict (category_id) do nothing
                """)
                        .param("id", id.value())
                        .param("own", own.value())
                        .param("confirmedBy", it.by())
                        .param("number", it.number())
                        .param("dated", it.dated())
                        .param("by", by.value())
                        .param("at", at)
                        .update()
                == 1;
    }

    private static Category category(ResultSet row) throws SQLException {
        var dated = row.getObject("dated", LocalDate.class);
        return new Category(
                new CategoryId(row.getObject("id", UUID.class)),
                row.getString("sign"),
                row.getString("kind"),
                Letter.valueOf(row.getString("letter")),
                row.getObject("years", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                new StaffId(row.getObject("entered_by", UUID.class)),
                row.getTimestamp("entered_at").toInstant(),
                dated == null
                        ? null
                        : new Category.Confirmation(row.getString("confirmed_by"), row.getString("number"), dated));
    }
}
