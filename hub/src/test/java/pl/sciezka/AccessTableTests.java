package pl.sciezka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.Open;
import pl.sciezka.shell.Pages;
import pl.sciezka.testing.HubTest;

/// `docs/access.csv` lists who may call what. It is made from the annotations; this test compares, and writes the new
/// table to `target/access.csv` so that a wanted change is one copy away.
@HubTest
class AccessTableTests {

    private static final Path COMMITTED = Path.of("..", "docs", "access.csv");
    private static final Path MADE = Path.of("target", "access.csv");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping; // named like the bean: the actuator brings another

    @Test
    void the_committed_table_is_what_the_code_says() throws IOException {
        var table = "endpoint;roles;purpose\n"
                + requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                        .filter(it -> AnnotatedElementUtils.hasAnnotation(
                                it.getValue().getBeanType(), Pages.class))
                        .map(it -> line(it.getKey(), it.getValue()))
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n"));
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, table);
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "").isEqualTo(table);
    }

    private static String line(RequestMappingInfo mapping, HandlerMethod method) {
        var methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .toList();
        var endpoint = String.join("|", methods) + " "
                + mapping.getPatternValues().stream().sorted().collect(Collectors.joining("|"));
        var access = method.getMethodAnnotation(Access.class);
        var open = method.getMethodAnnotation(Open.class);
        if (access != null)
            return endpoint + ";"
                    + Arrays.stream(access.roles()).map(Enum::name).sorted().collect(Collectors.joining("|"))
                    + ";" + access.purpose();
        return endpoint + ";" + (open == null ? "CLOSED" : "OPEN") + ";" + (open == null ? "" : open.value());
    }
}
