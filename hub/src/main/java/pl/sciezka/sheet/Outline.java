package pl.sciezka.sheet;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One mapping of fields in a file that people write (YAML); knows its line, so that whatever is wrong is found at
/// once.
/// Whatever it refuses is an [OutlineError].
public final class Outline {

    private final String file;
    private final Node node;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    private Outline(String file, Node node) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) throw error("expected fields with values");
        for (var field : mapping.getValue()) fields.put(scalar(field.getKeyNode()), field.getValueNode());
    }

    public static Outline read(String file, Reader text) {
        try {
            var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
            if (node == null) throw new OutlineError(file, 1, "the file is empty");
            return new Outline(file, node);
        } catch (MarkedYAMLException e) {
            throw new OutlineError(file, e.getProblemMark().getLine() + 1, e.getProblem());
        }
    }

    /// Refuses any field but these: a misspelt name must not be lost silently.
    public Outline only(String... names) {
        var known = Set.of(names);
        fields.forEach((name, value) -> {
            if (!known.contains(name)) throw new OutlineError(file, line(value), "unknown field '" + name + "'");
        });
        return this;
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public String text(String name) {
        return maybe(name).orElseThrow(() -> error("'" + name + "' is missing"));
    }

    public Optional<String> maybe(String name) {
        return Optional.ofNullable(fields.get(name)).map(this::scalar);
    }

    /// Reads a value; an [IllegalArgumentException] becomes an error of this line.
    public <T> T value(String name, Function<String, T> reading) {
        var text = text(name);
        return at(name, () -> reading.apply(text));
    }

    public List<String> words(String name) {
        return items(name).stream().map(this::scalar).toList();
    }

    public <T> List<T> values(String name, Function<String, T> reading) {
        var words = words(name);
        return at(name, () -> words.stream().map(reading).toList());
    }

    public List<Outline> list(String name) {
        return items(name).stream().map(item -> new Outline(file, item)).toList();
    }

    public Optional<Outline> child(String name) {
        return Optional.ofNullable(fields.get(name)).map(value -> new Outline(file, value));
    }

    /// Runs a rule; what it refuses is an error of the line of that field.
    public <T> T at(String name, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (IllegalArgumentException e) {
            throw new OutlineError(
                    file, line(fields.getOrDefault(name, node)), "'%s': %s".formatted(name, e.getMessage()));
        }
    }

    public OutlineError error(String what) {
        return new OutlineError(file, line(node), what);
    }

    private List<Node> items(String name) {
        return switch (fields.get(name)) {
            case null -> List.of();
            case SequenceNode sequence -> sequence.getValue();
            case Node other -> throw new OutlineError(file, line(other), "'" + name + "' must be a list");
        };
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) return scalar.getValue();
        throw new OutlineError(file, line(value), "expected a single value");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
