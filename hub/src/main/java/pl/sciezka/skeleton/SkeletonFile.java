package pl.sciezka.skeleton;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads one skeleton from its file; a mistake in the file stops the start with a sentence that names the place.
class SkeletonFile {

    private final String file;

    SkeletonFile(String file) {
        this.file = file;
    }

    Skeleton read(String text) {
        try {
            return skeleton(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Skeleton skeleton(String text) {
        var root = new Node("", new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        var skeleton = new Skeleton(
                new SkeletonVersion(root.text("skeleton"), root.number("version")),
                LocalDate.parse(root.text("published")),
                root.text("name"),
                root.text("for"),
                root.text("remark"),
                root.list("barriers").stream().map(SkeletonFile::barrier).toList());
        check(skeleton);
        return skeleton;
    }

    private static Skeleton.Barrier barrier(Node node) {
        return new Skeleton.Barrier(
                LifeArea.valueOf(node.text("area")),
                node.text("name"),
                node.list("goals").stream().map(SkeletonFile::goal).toList());
    }

    private static Skeleton.Goal goal(Node node) {
        return new Skeleton.Goal(
                node.text("text"),
                node.list("steps").stream().map(SkeletonFile::step).toList());
    }

    private static Skeleton.Step step(Node node) {
        return new Skeleton.Step(
                node.text("step"),
                node.text("what"),
                node.text("role"),
                Boolean.TRUE.equals(node.values().get("byClient")),
                node.number("weeks"),
                node.texts("waitsFor"),
                node.optional("hint"));
    }

    /// Steps may wait only for steps written above them, so that no circle can be written.
    private static void check(Skeleton skeleton) {
        var above = new HashSet<String>();
        skeleton.steps().forEach(step -> {
            if (!above.containsAll(step.waitsFor()))
                throw new IllegalArgumentException(
                        "step '%s' waits for a step that is not above it".formatted(step.code()));
            if (!above.add(step.code()))
                throw new IllegalArgumentException("step '%s' is there twice".formatted(step.code()));
        });
    }

    /// A map of the file with the path that leads to it.
    private record Node(String path, Map<?, ?> values) {

        Node(String path, Object value) {
            this(path, value instanceof Map<?, ?> map ? map : Map.of());
        }

        String text(String key) {
            var value = optional(key);
            if (value == null || value.isBlank())
                throw new IllegalArgumentException("'%s%s' is missing".formatted(path, key));
            return value.strip();
        }

        @Nullable
        String optional(String key) {
            var value = values.get(key);
            return value == null ? null : value.toString();
        }

        int number(String key) {
            return Integer.parseInt(text(key));
        }

        Set<String> texts(String key) {
            return values.get(key) instanceof List<?> list
                    ? Set.copyOf(list.stream().map(Object::toString).toList())
                    : Set.of();
        }

        List<Node> list(String key) {
            if (!(values.get(key) instanceof List<?> list) || list.isEmpty())
                throw new IllegalArgumentException("'%s%s' is missing".formatted(path, key));
            return list.stream()
                    .map(it -> new Node(path + key + ".", (Object) it))
                    .toList();
        }
    }
}
