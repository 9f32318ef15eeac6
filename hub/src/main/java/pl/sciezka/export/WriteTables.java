package pl.sciezka.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.sciezka.export.Written.Part;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.sheet.CsvWriting;
import pl.sciezka.shell.ExportedTables;
import pl.sciezka.shell.ExportedTables.Paper;
import pl.sciezka.shell.ExportedTables.Table;

/// Writes the tables and documents of one module after the other, and counts what it wrote.
final class WriteTables {

    private final ExportedRows rows;
    private final CellWords words;
    private final InstitutionId own;
    private final ZipFile zip;
    private final List<Part> tables = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final Set<PersonId> persons = new HashSet<>();

    WriteTables(ExportedRows rows, CellWords words, InstitutionId own, ZipFile zip) {
        this.rows = rows;
        this.words = words;
        this.own = own;
        this.zip = zip;
    }

    Written written() {
        return new Written(List.copyOf(tables), List.copyOf(papers));
    }

    /// How many own persons it is about.
    int persons() {
        return persons.size();
    }

    /// Adds those whose data it wrote, for the journal.
    void all(ExportedTables module, Set<Seen> seen) {
        try {
            for (var table : module.tables()) table(table, seen);
            for (var paper : module.papers(own)) {
                zip.add(paper.file(), out -> out.write(paper.bytes().get()));
                papers.add(paper);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        seen.stream().filter(it -> it.holder().equals(own)).forEach(it -> persons.add(it.person()));
    }

    private void table(Table table, Set<Seen> seen) throws IOException {
        zip.add(table.name() + ".csv", out -> {
            try (var csv = new CsvWriting(out)) {
                csv.row(table.fields().stream()
                        .map(it -> words.text("export.column." + it.name()))
                        .toList());
                var count = new long[1];
                rows.each(table, own, row -> {
                    csv.row(cells(table, row));
                    about(row, seen);
                    count[0]++;
                });
                tables.add(new Part(table, count[0]));
            }
        });
    }

    private List<String> cells(Table table, ResultSet row) throws SQLException {
        var cells = new ArrayList<String>();
        for (var field : table.fields()) cells.add(words.of(row, field));
        return cells;
    }

    private static void about(ResultSet row, Set<Seen> seen) throws SQLException {
        if (!row.getMetaData().getColumnLabel(1).equals("journal_person")) return;
        var person = row.getObject("journal_person", UUID.class);
        if (person == null) return;
        seen.add(new Seen(new PersonId(person), new InstitutionId(row.getObject("journal_holder", UUID.class))));
    }
}
