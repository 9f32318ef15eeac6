package pl.sciezka.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a backup says about itself (opis kopii): when it was made, by which PostgreSQL, how many rows each table
/// held. People write while a backup is made, so a count is a range: just before its last moment and just after.
record Manifest(Instant made, int postgres, SortedMap<String, Range> rows) {

    record Range(long from, long to) {
        boolean contains(long count) {
            return from <= count && count <= to;
        }
    }

    static Manifest of(Instant made, int postgres, RowCounts before, RowCounts after) {
        var tables = new TreeSet<>(before.byTable().keySet());
        tables.addAll(after.byTable().keySet());
        var rows = new TreeMap<String, Range>();
        for (var table : tables) {
            long first = before.in(table);
            long second = after.in(table);
            rows.put(table, new Range(Math.min(first, second), Math.max(first, second)));
        }
        return new Manifest(made, postgres, rows);
    }

    /// Tables whose rows are not those of the backup; empty when all is well.
    List<String> differences(RowCounts restored) {
        var tables = new TreeSet<>(rows.keySet());
        tables.addAll(restored.byTable().keySet());
        return tables.stream()
                .filter(table -> !rows.getOrDefault(table, new Range(0, 0)).contains(restored.in(table)))
                .toList();
    }

    /// One fact a line, for people too: `made …`, `postgres …`, `rows <from> <to> <table>`.
    String text() {
        var lines = new ArrayList<>(List.of("made " + made, "postgres " + postgres));
        rows.forEach((table, range) -> lines.add("rows %d %d %s".formatted(range.from, range.to, table)));
        return String.join("\n", lines) + "\n";
    }

    static Manifest parse(String text) {
        var made = Instant.EPOCH;
        int postgres = 0;
        var rows = new TreeMap<String, Range>();
        for (var line : text.lines().toList()) {
            var words = line.split(" ", 4);
            switch (words[0]) {
                case "made" -> made = Instant.parse(words[1]);
                case "postgres" -> postgres = Integer.parseInt(words[1]);
                case "rows" -> rows.put(words[3], new Range(Long.parseLong(words[1]), Long.parseLong(words[2])));
                default -> throw new IllegalArgumentException("A line of a newer program: " + words[0]);
            }
        }
        return new Manifest(made, postgres, rows);
    }
}
