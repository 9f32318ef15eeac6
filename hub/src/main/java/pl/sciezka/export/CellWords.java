package pl.sciezka.export;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.Unit;
import pl.sciezka.institution.UnitId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ExportedTables.Field;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.Seal;

/// Makes of a value in the database what somebody reads in a cell: names, words, days. Always in Polish, like the
/// records. One for each export; it remembers the names it has asked for.
class CellWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Warsaw.ZONE);

    private final Map<UUID, String> institutions;
    private final Map<UUID, String> staff = new HashMap<>();
    private final Map<UUID, String> units = new HashMap<>();
    private final Institutions readInstitutions;
    private final Colleagues colleagues;
    private final Seal seal;
    private final Texts texts;

    CellWords(Institutions readInstitutions, Colleagues colleagues, Seal seal, Texts texts) {
        this.institutions = readInstitutions.all().stream()
                .collect(Collectors.toMap(it -> it.id().value(), Institution::shortName));
        this.readInstitutions = readInstitutions;
        this.colleagues = colleagues;
        this.seal = seal;
        this.texts = texts;
    }

    /// Empty when nothing is known.
    String of(ResultSet row, Field field) throws SQLException {
        var value = row.getObject(field.column());
        if (value == null) return "";
        return switch (field.kind()) {
            case TEXT -> value.toString();
            case MOMENT -> MOMENT.format(((Timestamp) value).toInstant());
            case FLAG -> text((Boolean) value ? "export.yes" : "export.no");
            case WORD -> word(value.toString(), field.words());
            case WORDS ->
                each((Array) value, it -> word(it.toString(), field.words())).collect(Collectors.joining(", "));
            case LINES -> each((Array) value, Object::toString).collect(Collectors.joining("\n"));
            case INSTITUTION -> institutions.getOrDefault((UUID) value, "");
            case UNIT -> units.computeIfAbsent((UUID) value, this::unit);
            case STAFF -> staff.computeIfAbsent((UUID) value, this::colleague);
            case SEALED -> seal.open(row.getBytes(field.column()));
        };
    }

    String text(String key, @Nullable Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }

    /// A code without a word stays as it is: nothing is left out.
    private String word(String code, List<String> prefixes) {
        return prefixes.stream()
                .map(it -> it + "." + code)
                .filter(texts::has)
                .findFirst()
                .map(this::text)
                .orElse(code);
    }

    private String unit(UUID id) {
        return readInstitutions.unit(new UnitId(id)).map(Unit::name).orElse("");
    }

    private String colleague(UUID id) {
        return colleagues.find(new StaffId(id)).map(Colleague::name).orElse(text("export.somebody"));
    }

    String institution(InstitutionId id) {
        return institutions.getOrDefault(id.value(), "");
    }

    private static Stream<String> each(Array values, Function<Object, String> word) throws SQLException {
        return Arrays.stream((Object[]) values.getArray()).map(word);
    }
}
