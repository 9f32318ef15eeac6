package pl.sciezka.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import pl.sciezka.kernel.Folding;
import pl.sciezka.sheet.ListWriting;

/// Refused rows as a list to correct and bring again (lista do poprawy): the office's own columns, then the row's
/// number, the fields and the reasons. Those three are passed over when the list comes back.
final class RefusedList {

    /// One refused row with what stood in its cells.
    record Row(int number, List<String> cells, List<Problem> problems) {
        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    private final ListWriting list;
    private final ProblemWords words;

    /// Columns of the office: a list that comes back refused again does not get ours twice.
    private final int[] positions;

    RefusedList(ListWriting list, List<String> headings, ProblemWords words) throws IOException {
        this.list = list;
        this.words = words;
        this.positions = IntStream.range(0, headings.size())
                .filter(i -> !Headings.OWN.contains(Folding.fold(headings.get(i))))
                .toArray();
        list.row(together(headings, List.of(words.word("number"), words.word("field"), words.word("reason"))));
    }

    void write(Row row) throws IOException {
        list.row(together(
                row.cells(),
                List.of(
                        String.valueOf(row.number()),
                        joined(row, words::field, ", "),
                        joined(row, words::reason, " "))));
    }

    private static String joined(Row row, Function<Problem, String> part, String between) {
        return String.join(between, row.problems().stream().map(part).distinct().toList());
    }

    /// Rows that end early are filled up, so that the last three columns stand under their headings.
    private List<String> together(List<String> cells, List<String> own) {
        var all = new ArrayList<String>();
        for (int i : positions) all.add(i < cells.size() ? cells.get(i) : "");
        all.addAll(own);
        return all;
    }
}
