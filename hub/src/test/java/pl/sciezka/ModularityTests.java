package pl.sciezka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// Without these tests the module walls would be a convention; with them they are a constraint.
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Sciezka.class);
    private static final Path DOCUMENT = Path.of("..", "docs", "architecture.md");
    private static final Path MADE = Path.of("target", "modules.mmd");

    @Test
    void modules_depend_only_on_what_they_declare() {
        MODULES.verify();
    }

    /// The diagram in `docs/architecture.md` is made here; a changed one is written to `target/modules.mmd`.
    @Test
    void the_documented_diagram_is_what_the_code_says() throws IOException {
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, diagram());
        assertThat(Files.readString(DOCUMENT)).contains("```mermaid\n" + diagram() + "```");
    }

    private static String diagram() {
        var arrows = new TreeSet<String>();
        MODULES.stream()
                .filter(it -> !isShared(it))
                .forEach(module -> module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .filter(it -> !isShared(it))
                        .forEach(target -> arrows.add("    " + name(module) + " --> " + name(target))));
        return arrows.stream().collect(Collectors.joining("\n", "graph TD\n", "\n"));
    }

    private static boolean isShared(ApplicationModule module) {
        return MODULES.getSharedModules().contains(module);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
