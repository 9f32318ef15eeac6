package pl.sciezka.intake;

import java.util.List;
import java.util.function.BiConsumer;
import pl.sciezka.sheet.ListFile;
import pl.sciezka.sheet.ListRow;

/// Reads a whole list: once to know which rows are about the same person, once to give each row's result.
final class ListReading {

    private final ListFile list;
    private final Headings headings;
    private final RowReading reading;
    private final Repeats repeats = new Repeats();

    ListReading(ListFile list, Headings headings, RowReading reading) {
        this.list = list;
        this.headings = headings;
        this.reading = reading;
        rows((_, read) -> {
            if (read instanceof RowRead.Read it) repeats.note(it);
        });
    }

    void forEach(BiConsumer<ListRow, RowRead> visitor) {
        rows((row, read) -> visitor.accept(row, judged(read)));
    }

    private void rows(BiConsumer<ListRow, RowRead> visitor) {
        list.forEach(row -> {
            if (row.number() > headings.row()) visitor.accept(row, reading.read(row));
        });
    }

    private RowRead judged(RowRead read) {
        return switch (read) {
            case RowRead.Read it ->
                repeats.problemOf(it)
                        .<RowRead>map(problem -> new RowRead.Refused(it.row(), List.of(problem)))
                        .orElse(it);
            case RowRead.Refused it -> it;
        };
    }
}
