package pl.sciezka.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;

/// Finds the gmina that a list means: by code, by name in the area of the institution, else by name in its voivodeship
/// and in the country, where only a name that stands once is taken.
final class Gminy {

    /// What lists write around the name.
    private static final Set<String> AROUND =
            Set.of("gmina", "gm", "miasto", "m", "miejska", "wiejska", "obszar", "wiejski", "w");

    private final String area;
    private final List<Map<String, List<Teryt>>> wider;

    private Gminy(String area, List<Map<String, List<Teryt>>> wider) {
        this.area = area;
        this.wider = wider;
    }

    sealed interface Finding {
        record Found(Teryt code, String name) implements Finding {}

        record Unknown() implements Finding {}

        record Several() implements Finding {}
    }

    /// `area` is the TERYT code of the institution; without one the whole country is searched.
    static Gminy around(@Nullable Teryt area) {
        var areas = new ArrayList<Map<String, List<Teryt>>>();
        if (area != null && area.value().length() >= 4) areas.add(byName(Terc.gminyOf(new Teryt(area.powiat()))));
        if (area != null) areas.add(byName(Terc.gminyOf(new Teryt(area.value().substring(0, 2)))));
        areas.add(Country.BY_NAME);
        return new Gminy(area == null ? "" : area.value(), areas);
    }

    /// The TERYT code; empty for the whole country.
    String area() {
        return area;
    }

    Finding find(String text) {
        var digits = text.replace(" ", "");
        return digits.matches("\\d{6,7}") ? byCode(digits) : byName(text);
    }

    /// Excel takes the zero from codes of the first voivodeships; parts of an urban-rural gmina count as the whole.
    private static Finding byCode(String digits) {
        var code = digits.length() == 6 ? "0" + digits : digits;
        if (code.endsWith("4") || code.endsWith("5")) code = code.substring(0, 6) + "3";
        var gmina = new Teryt(code);
        return Terc.nameOf(gmina)
                .<Finding>map(name -> new Finding.Found(gmina, name))
                .orElse(new Finding.Unknown());
    }

    private Finding byName(String text) {
        var whole = Folding.fold(text);
        var bare = String.join(
                " ",
                List.of(whole.split(" ")).stream()
                        .filter(word -> !AROUND.contains(word))
                        .toList());
        for (var area : wider) {
            var found = area.getOrDefault(whole, area.getOrDefault(bare, List.of()));
            if (found.size() == 1)
                return new Finding.Found(
                        found.getFirst(), Terc.nameOf(found.getFirst()).orElseThrow());
            if (found.size() > 1) return kind(whole, found);
        }
        return new Finding.Unknown();
    }

    /// A town and the villages around it often share a name; the list may say which one it means.
    private static Finding kind(String folded, List<Teryt> found) {
        var words = Set.of(folded.split(" "));
        char wanted = words.contains("miasto") || words.contains("miejska") || words.contains("m")
                ? '1'
                : words.contains("wiejska") || words.contains("w") || words.contains("gmina") || words.contains("gm")
                        ? '2'
                        : 0;
        var meant =
                found.stream().filter(code -> code.value().charAt(6) == wanted).toList();
        return meant.size() == 1
                ? new Finding.Found(
                        meant.getFirst(), Terc.nameOf(meant.getFirst()).orElseThrow())
                : new Finding.Several();
    }

    private static Map<String, List<Teryt>> byName(List<Teryt> codes) {
        var byName = new HashMap<String, List<Teryt>>();
        for (var code : codes)
            byName.computeIfAbsent(Folding.fold(Terc.nameOf(code).orElseThrow()), _ -> new ArrayList<>())
                    .add(code);
        return byName;
    }

    /// Read when first asked for.
    private static final class Country {
        static final Map<String, List<Teryt>> BY_NAME = byName(Terc.gminy());
    }
}
