package pl.sciezka.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Writes meanings of columns as JSON for the database and reads them back; a meaning that no longer exists is dropped.
final class MappingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MappingJson() {}

    static String write(Map<ListColumn, ?> columns) {
        return JSON.writeValueAsString(columns);
    }

    static @Nullable Mapping mapping(@Nullable String json) {
        if (json == null) return null;
        return new Mapping(known(JSON.readValue(json, new TypeReference<Map<String, Integer>>() {})));
    }

    static Map<ListColumn, String> memory(String json) {
        return known(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
    }

    private static <V> Map<ListColumn, V> known(Map<String, V> byName) {
        var names = Arrays.stream(ListColumn.values()).collect(Collectors.toMap(ListColumn::name, it -> it));
        var known = new EnumMap<ListColumn, V>(ListColumn.class);
        byName.forEach((name, value) -> {
            var column = names.get(name);
            if (column != null) known.put(column, value);
        });
        return known;
    }
}
