package pl.sciezka.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.ExportedTables;
import pl.sciezka.shell.ExportedTables.Field;
import pl.sciezka.shell.ExportedTables.Kind;
import pl.sciezka.shell.ExportedTables.Table;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

/// A moment that is printed as a text stands in the time of the server, one or two hours before the day it belongs to.
@HubTest
class ExportedMomentsTests {

    @Autowired
    ObjectProvider<ExportedTables> modules;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void every_moment_is_written_in_polish_time() {
        var own = InstitutionId.next();
        var wrong = new ArrayList<String>();
        var moments = new ArrayList<String>();
        modules.forEach(module -> transactions.as(new Acting.Job(own, module.purpose()), () -> {
            for (var table : module.tables())
                for (var field : momentsOf(table, own)) {
                    moments.add(table.name() + "." + field.name());
                    if (field.kind() != Kind.MOMENT) wrong.add(table.name() + "." + field.name());
                }
        }));
        assertThat(moments).contains("wypowiedzenia.at", "nastepstwa.answered-at", "wspolni-klienci.since");
        assertThat(wrong).isEmpty();
    }

    private List<Field> momentsOf(Table table, InstitutionId own) {
        ResultSetExtractor<List<String>> names = rows -> moments(rows.getMetaData());
        var found = sql.sql(table.select()).param("own", own.value()).query(names);
        return table.fields().stream().filter(it -> found.contains(it.column())).toList();
    }

    private static List<String> moments(ResultSetMetaData columns) throws java.sql.SQLException {
        var found = new ArrayList<String>();
        for (int i = 1; i <= columns.getColumnCount(); i++)
            if (columns.getColumnTypeName(i).equals("timestamptz")) found.add(columns.getColumnLabel(i));
        return found;
    }
}
