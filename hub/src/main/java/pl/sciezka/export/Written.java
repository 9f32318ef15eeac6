package pl.sciezka.export;

import java.util.List;
import pl.sciezka.shell.ExportedTables.Paper;
import pl.sciezka.shell.ExportedTables.Table;

/// What came into the file (spis): each table with its rows, each document.
record Written(List<Part> tables, List<Paper> papers) {

    record Part(Table table, long rows) {

        String file() {
            return table.name() + ".csv";
        }
    }

    long rows() {
        return tables.stream().mapToLong(Part::rows).sum();
    }
}
