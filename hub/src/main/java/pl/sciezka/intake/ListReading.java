package pl.sciezka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import pl.sciezka.client.ListedRow.Mark;
import pl.sciezka.sheet.ListFile;
import pl.sciezka.sheet.ListRow;

/// Reads a whole list: once to know which rows are about the same person, once to give each row's result. Of known
/// rows only whom they name is read.
final class ListReading {

    private final ListFile list;
    private final Headings headings;
    private final RowReading reading;
    private final List<Mark> marks = new ArrayList<>();
    private final Repeats repeats = new Repeats();

    /// `marking` gives the mark of a row that says this.
    ListReading(ListFile list, Headings headings, RowReading reading, Function<String, Mark> marking) {
        this.list = list;
        this.headings = headings;
        this.reading = reading;
        rows(row -> note(row, marking.apply(reading.said(row))));
    }

    void forEach(BiConsumer<ListRow, RowRead> visitor) {
        var given = marks.iterator();
        rows(row -> visitor.accept(row, result(row, given.next())));
    }

    private void rows(Consumer<ListRow> visitor) {
        list.forEach(row -> {
            if (row.number() > headings.row()) visitor.accept(row);
        });
    }

    /// The first rows are always read, because they are shown.
    private void note(ListRow row, Mark mark) {
        boolean known = mark.person() != null && marks.size() >= Preview.LINES;
        marks.add(known ? mark : new Mark(mark.value(), null));
        if (known) repeats.note(row.number(), reading.who(row));
        else if (reading.read(row) instanceof RowRead.Read it) repeats.note(it.row(), Who.of(it.person()));
    }

    private RowRead result(ListRow row, Mark mark) {
        var person = mark.person();
        if (person != null && !repeats.concern(row.number())) return reading.known(person);
        return switch (reading.read(row)) {
            case RowRead.Read it -> judged(it, mark);
            case RowRead.Known it -> it;
            case RowRead.Refused it -> it;
        };
    }

    /// What is remarked upon is to be remarked upon each time.
    private RowRead judged(RowRead.Read read, Mark mark) {
        var problem = repeats.problemOf(read.row(), Who.of(read.person()));
        if (problem.isPresent()) return new RowRead.Refused(read.row(), List.of(problem.get()));
        return read.remarks().isEmpty() ? read.marked(mark) : read;
    }
}
