package pl.sciezka.offer.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The official JSON schema of a service (`resources/hsds/3.1`, with its source and licence). Nothing is read from the
/// network: a reference to a schema that is not there finds nothing.
@Component
class ServiceSchema {

    /// Faults that have words of their own.
    private static final Set<String> KNOWN = Set.of("required", "type", "format", "enum");

    private static final String BASE = "https://openreferral.invalid/hsds/3.1/";

    private final Schema schema = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12, it -> it.schemas(ServiceSchema::text))
            .getSchema(SchemaLocation.of(BASE + "service.json"));

    /// What is wrong in the first place that is: a JSON pointer into the service, and a key with its argument.
    record Fault(String pointer, String key, String argument) {}

    List<Fault> faults(JsonNode service) {
        return schema
                .validate(service, it -> it.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(ServiceSchema::fault)
                .toList();
    }

    private static Fault fault(Error it) {
        var missing = it.getProperty() == null ? "" : "/" + it.getProperty();
        var arguments = it.getArguments();
        return new Fault(
                it.getInstanceLocation() + missing,
                "offer.directory.fault." + (KNOWN.contains(it.getKeyword()) ? it.getKeyword() : "other"),
                arguments == null || arguments.length == 0
                        ? ""
                        : String.valueOf(arguments["format".equals(it.getKeyword()) ? 0 : arguments.length - 1]));
    }

    private static @Nullable String text(String location) {
        if (!location.startsWith(BASE)) return null;
        var name = location.substring(BASE.length());
        try (var file =
                name.matches("[a-z_]+\\.json") ? ServiceSchema.class.getResourceAsStream("/hsds/3.1/" + name) : null) {
            return file == null ? null : new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
