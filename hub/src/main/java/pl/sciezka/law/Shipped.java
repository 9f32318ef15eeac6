package pl.sciezka.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The parameters that travel with the program, read once at its start. A file with a mistake stops the start and says
/// its line.
@Component
class Shipped {

    private final Map<Parameter, Entry> entries;

    Shipped() {
        this(List.of(Topic.values()).stream().map(Shipped::read).toList());
    }

    Shipped(Collection<Map<Parameter, Entry>> files) {
        var all = new EnumMap<Parameter, Entry>(Parameter.class);
        for (var file : files) {
            file.forEach((parameter, entry) -> {
                if (all.put(parameter, entry) != null) throw new IllegalStateException(parameter + " is in two files");
            });
        }
        var missing = EnumSet.allOf(Parameter.class);
        missing.removeAll(all.keySet());
        if (!missing.isEmpty()) throw new IllegalStateException("No file has " + missing);
        entries = all;
    }

    private static Map<Parameter, Entry> read(Topic topic) {
        var stream = Objects.requireNonNull(Shipped.class.getResourceAsStream(topic.file()), topic.file());
        try (var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return LawFile.read(topic, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Entry of(Parameter parameter) {
        return Objects.requireNonNull(entries.get(parameter));
    }

    /// In the order of [Parameter].
    List<Entry> all() {
        return new ArrayList<>(entries.values());
    }
}
