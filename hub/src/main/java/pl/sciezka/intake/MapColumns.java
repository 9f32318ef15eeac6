package pl.sciezka.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Says what the columns of a list mean, remembers it for this institution, and has the list checked.
@Component
class MapColumns {

    private final Uploads uploads;
    private final ColumnMemory memory;
    private final ListWork work;

    MapColumns(Uploads uploads, ColumnMemory memory, ListWork work) {
        this.uploads = uploads;
        this.memory = memory;
        this.work = work;
    }

    sealed interface Mapped {
        record Checking() implements Mapped {}

        record Incomplete(List<Mapping.Gap> gaps) implements Mapped {}

        record Twice(Set<ListColumn> columns) implements Mapped {}

        record TooLate() implements Mapped {}
    }

    /// `chosen` is the meaning of each position that has one.
    Mapped map(Upload upload, Map<Integer, ListColumn> chosen) {
        var positions = new EnumMap<ListColumn, Integer>(ListColumn.class);
        var twice = new HashSet<ListColumn>();
        chosen.forEach((position, column) -> {
            if (positions.put(column, position) != null) twice.add(column);
        });
        if (!twice.isEmpty()) return new Mapped.Twice(twice);
        var mapping = new Mapping(positions);
        if (!mapping.gaps().isEmpty()) return new Mapped.Incomplete(mapping.gaps());
        if (!uploads.map(upload.id(), mapping)) return new Mapped.TooLate();
        memory.remember(upload.institution(), upload.head().headings(), mapping);
        work.afterCommit(upload.id(), upload.institution());
        return new Mapped.Checking();
    }

    /// What was chosen for this list, else for the last one with these headings, else a guess.
    Mapping proposed(Upload upload) {
        if (upload.mapping() != null) return upload.mapping();
        return memory.recall(upload.head().headings())
                .orElseGet(() -> new Mapping(
                        Guess.of(upload.head().headings(), upload.head().rows())));
    }
}
