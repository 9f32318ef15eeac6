package pl.sciezka.intake;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Rows that were refused, with what stood in them (sealed) and why.
@Repository
class RefusedRows {

    private final JdbcClient sql;
    private final SealedJson sealed;

    RefusedRows(JdbcClient sql, SealedJson sealed) {
        this.sql = sql;
        this.sealed = sealed;
    }

    void add(UploadId upload, InstitutionId institution, List<RefusedList.Row> rows) {
        if (rows.isEmpty()) return;
        sql.sql("""
                insert into intake.refused_row (upload_id, institution_id, number, cells_sealed, problems)
                select :upload, :institution, number, cells, string_to_array(problems, ' ')
                  from unnest(:numbers, :cells, :problems) as t (number, cells, problems)
                """)
                .param("upload", upload.value())
                .param("institution", institution.value())
                .param(
                        "numbers",
                        rows.stream().mapToInt(RefusedList.Row::number).toArray())
                .param(
                        "cells",
                        rows.stream()
                                .map(row -> sealed.close(institution, row.cells()))
                                .toArray(byte[][]::new))
                .param("problems", rows.stream().map(RefusedRows::codes).toArray(String[]::new))
                .update();
    }

    /// At most so many, in the order of the list; 0 for all.
    List<RefusedList.Row> of(UploadId upload, InstitutionId institution, int limit) {
        return sql.sql("""
                select number, cells_sealed, problems from intake.refused_row
                 where upload_id = :upload order by number limit nullif(:limit, 0)
                """)
                .param("upload", upload.value())
                .param("limit", limit)
                .query((row, _) -> new RefusedList.Row(
                        row.getInt(1),
                        List.of(sealed.open(institution, row.getBytes(2), String[].class)),
                        Arrays.stream((String[]) row.getArray(3).getArray())
                                .map(Problem::ofCode)
                                .toList()))
                .list();
    }

    void forget(UploadId upload) {
        sql.sql("delete from intake.refused_row where upload_id = :upload")
                .param("upload", upload.value())
                .update();
    }

    /// Codes hold no spaces.
    private static String codes(RefusedList.Row row) {
        return String.join(" ", row.problems().stream().map(Problem::code).toList());
    }
}
