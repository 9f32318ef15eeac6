package pl.sciezka.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The institution's table of classes (tabela klas): which row applies to what ended when. A row applies to what ended
/// from its day until the next row's day; of two rows with the same day the one entered last.
record ClassTable(List<Span> spans) {

    /// A row and the days of ending that it applies to; `until` null: every day after.
    record Span(Category category, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate ended) {
            return !ended.isBefore(from) && (until == null || ended.isBefore(until));
        }
    }

    /// Rows in the order of kind, day and entering.
    static ClassTable of(List<Category> rows) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var next = i + 1 < rows.size() && rows.get(i + 1).kind().equals(row.kind()) ? rows.get(i + 1) : null;
            var until = next == null ? null : next.validFrom();
            if (until == null || until.isAfter(row.validFrom())) spans.add(new Span(row, row.validFrom(), until));
        }
        return new ClassTable(List.copyOf(spans));
    }

    Optional<Span> of(String kind, LocalDate ended) {
        return spans.stream()
                .filter(it -> it.category().kind().equals(kind) && it.covers(ended))
                .findFirst();
    }

    /// Empty when another row has taken its place altogether.
    Optional<Span> of(CategoryId id) {
        return spans.stream().filter(it -> it.category().id().equals(id)).findFirst();
    }
}
