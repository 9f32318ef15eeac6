package pl.sciezka.offer.directory;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;

/// Files that were brought and wait between the preview and the decision. One for each who brings: a new one takes the
/// place of the last.
@Repository
class DirectoryFiles {

    private final JdbcClient sql;

    DirectoryFiles(JdbcClient sql) {
        this.sql = sql;
    }

    UUID keep(Acting.Staff by, String content, Instant at) {
        sql.sql("delete from offer.directory_file where brought_by = :by")
                .param("by", by.staff().value())
                .update();
        var id = UUID.randomUUID();
        sql.sql("""
                insert into offer.directory_file (id, institution_id, brought_by, brought_at, content)
                values (:id, :institution, :by, :at, :content)
                """)
                .param("id", id)
                .param("institution", by.institution().value())
                .param("by", by.staff().value())
                .param("at", Timestamp.from(at))
                .param("content", content)
                .update();
        return id;
    }

    Optional<String> find(UUID id) {
        return sql.sql("select content from offer.directory_file where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void delete(UUID id) {
        sql.sql("delete from offer.directory_file where id = :id")
                .param("id", id)
                .update();
    }
}
