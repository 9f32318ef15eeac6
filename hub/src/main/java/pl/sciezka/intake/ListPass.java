package pl.sciezka.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.ListMatch;
import pl.sciezka.client.ListTakeover;
import pl.sciezka.client.ListedRow;
import pl.sciezka.client.PersonData;
import pl.sciezka.sheet.Cell;
import pl.sciezka.sheet.ListRow;

/// One way through a list: hands its persons on by the thousand, keeps the rows that are refused, and counts.
final class ListPass {

    /// Rows that go to the record together: those that are not known, and all.
    private static final int UNKNOWN = 1_000, ALL = 10_000;

    private static final int UNNAMED = 50;

    private final Mapping mapping;
    private final ListTakeover.Comparison comparison;
    private final Consumer<List<RefusedList.Row>> keepRefused;
    private final IntConsumer beat;

    private final List<ListRow> rows = new ArrayList<>();
    private final List<RowRead> reads = new ArrayList<>();
    private final List<RefusedList.Row> refused = new ArrayList<>();
    private final TreeMap<Integer, Preview.Line> lines = new TreeMap<>();
    private final Map<ListMatch, Integer> results = new EnumMap<>(ListMatch.class);
    private List<Preview.Unnamed> unnamed = List.of();
    private int unnamedCount, refusedCount, zeros, unknown, done, atLast;

    /// `beat` is told how many rows are done.
    ListPass(
            Mapping mapping,
            ListTakeover.Comparison comparison,
            Consumer<List<RefusedList.Row>> keepRefused,
            IntConsumer beat) {
        this.mapping = mapping;
        this.comparison = comparison;
        this.keepRefused = keepRefused;
        this.beat = beat;
    }

    void row(ListRow row, RowRead read) {
        switch (read) {
            case RowRead.Refused it -> refuse(row, it.problems());
            case RowRead.Known it -> listed(row, it);
            case RowRead.Read it -> listed(row, it);
        }
        done++;
        if (!(read instanceof RowRead.Known)) unknown++;
        if (unknown == UNKNOWN || done - atLast == ALL) part();
    }

    private void listed(ListRow row, RowRead read) {
        rows.add(row);
        reads.add(read);
    }

    void end() {
        part();
        var others = comparison.unnamed(UNNAMED);
        unnamedCount = others.count();
        unnamed = others.first().stream()
                .map(it -> new Preview.Unnamed(it.id().value(), it.name(), it.birthYear()))
                .toList();
    }

    Counts counts() {
        return new Counts(
                count(ListMatch.NEW),
                count(ListMatch.CHANGED),
                count(ListMatch.UNCHANGED),
                refusedCount,
                zeros,
                unnamedCount);
    }

    Preview preview() {
        return new Preview(List.copyOf(lines.values()), unnamed);
    }

    private void part() {
        var matches = comparison.next(reads.stream().map(ListPass::listed).toList());
        for (int i = 0; i < matches.size(); i++) judge(rows.get(i), reads.get(i), matches.get(i));
        keepRefused.accept(refused);
        rows.clear();
        reads.clear();
        refused.clear();
        unknown = 0;
        atLast = done;
        beat.accept(done);
    }

    private static ListedRow listed(RowRead read) {
        return switch (read) {
            case RowRead.Known it -> it.row();
            case RowRead.Read it -> new ListedRow.Told(it.person(), it.mark());
            case RowRead.Refused _ -> throw new IllegalStateException("A refused row goes nowhere");
        };
    }

    private void judge(ListRow row, RowRead read, ListMatch match) {
        switch (match) {
            case OTHER_PERSON -> refuse(row, List.of(Problem.of(ListColumn.PESEL, ProblemKind.OTHER_PERSON_IN_RECORD)));
            case SEVERAL -> refuse(row, List.of(Problem.of(null, ProblemKind.SEVERAL_IN_RECORD)));
            case NEW, CHANGED, UNCHANGED -> {
                results.merge(match, 1, Integer::sum);
                if (!(read instanceof RowRead.Read it)) return;
                if (it.remarks().contains(Remark.PESEL_ZEROS)) zeros++;
                show(line(row, it.person(), match));
            }
        }
    }

    private void refuse(ListRow row, List<Problem> problems) {
        var cells = row.cells().stream().map(Cell::shown).toList();
        refused.add(new RefusedList.Row(row.number(), cells, problems));
        refusedCount++;
        var name = mapping.nameIn(cells);
        show(new Preview.Line(row.number(), name, null, null, null, null));
    }

    /// The first rows, though the refused ones of a part come before its others.
    private void show(Preview.Line line) {
        if (lines.size() == Preview.LINES && line.row() > lines.lastKey()) return;
        lines.put(line.row(), line);
        if (lines.size() > Preview.LINES) lines.pollLastEntry();
    }

    private static Preview.Line line(ListRow row, PersonData person, ListMatch match) {
        var identity = person.identity();
        var name = identity.surname() + " " + identity.givenName()
                + (identity.secondName() == null ? "" : " " + identity.secondName());
        return new Preview.Line(
                row.number(),
                name,
                person.pesel() == null ? null : person.pesel().value(),
                day(person),
                identity.gminaName(),
                match);
    }

    private static @Nullable String day(PersonData person) {
        return person.birthDate() == null ? null : new Cell.Day(person.birthDate()).shown();
    }

    private int count(ListMatch match) {
        return results.getOrDefault(match, 0);
    }
}
