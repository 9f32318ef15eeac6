package pl.sciezka.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Register of territorial division (TERC, part of TERYT), state of 2022-01-01: names of voivodeships, powiaty and
/// gminy. Kinds of gminy change over the years, so a code that is not here may still be right.
public final class Terc {

    private static final String FILE = "/teryt/terc_2022-01-01.csv";

    private Terc() {}

    /// The name as the register has it: `Trzebinia`, `chrzanowski` (a powiat), `małopolskie`.
    public static Optional<String> nameOf(Teryt code) {
        return Optional.ofNullable(Register.NAMES.get(code.value()));
    }

    /// The powiaty of a voivodeship by code, cities with the rights of a powiat among them.
    public static List<Teryt> powiatyOf(Teryt voivodeship) {
        return Register.NAMES.subMap(voivodeship.value(), false, voivodeship.value() + "99", true).keySet().stream()
                .filter(code -> code.length() == 4)
                .map(Teryt::new)
                .toList();
    }

    /// The gminy of a powiat or voivodeship by code, without their town and country parts; a gmina gives itself.
    public static List<Teryt> gminyOf(Teryt area) {
        return Register.NAMES.subMap(area.value(), true, area.value() + "9999999", false).keySet().stream()
                .filter(Terc::isGmina)
                .map(Teryt::new)
                .toList();
    }

    /// The name of a gmina as the register has it, however it was typed: `trzebinia` is Trzebinia. Empty where no gmina
    /// of the country is called so.
    public static Optional<String> gminaCalled(String typed) {
        var called = Called.NAMES.getOrDefault(Folding.fold(typed), List.of());
        return called.stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .or(() -> called.stream().findFirst());
    }

    /// All gminy of the country by code.
    public static List<Teryt> gminy() {
        return Register.NAMES.keySet().stream()
                .filter(Terc::isGmina)
                .map(Teryt::new)
                .toList();
    }

    /// 1 urban, 2 rural, 3 urban-rural; 4 and 5 are parts of 3, 8 and 9 districts of cities.
    private static boolean isGmina(String code) {
        return code.length() == 7 && code.charAt(6) <= '3';
    }

    /// Read once, when first asked for.
    private static final class Register {

        static final NavigableMap<String, String> NAMES = read();

        private static NavigableMap<String, String> read() {
            var names = new TreeMap<String, String>();
            var stream = Objects.requireNonNull(Terc.class.getResourceAsStream(FILE), FILE);
            try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                lines.lines().skip(1).map(line -> line.split(";")).forEach(cells -> names.put(cells[0], cells[1]));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return names;
        }
    }

    /// Folded → the names of gminy that are written so but for their marks; read when first asked for.
    private static final class Called {

        static final Map<String, List<String>> NAMES = gminy().stream()
                .map(it -> Register.NAMES.get(it.value()))
                .distinct()
                .collect(Collectors.groupingBy(Folding::fold));
    }
}
