package pl.sciezka.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.ExportedTables.Table;

/// The rows of exported tables, read with a cursor: never more than some hundred are in memory.
@Repository
class ExportedRows {

    private static final int AT_ONCE = 500;

    private final JdbcClient sql;

    ExportedRows(JdbcClient sql) {
        this.sql = sql;
    }

    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    void each(Table table, InstitutionId own, Reader reader) {
        sql.sql(table.select())
                .withFetchSize(AT_ONCE)
                .param("own", own.value())
                .query((ResultSet row) -> reader.read(row));
    }
}
