package pl.sciezka.partnership.reading;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.sciezka.institution.Institution;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;

/// The area of a partnership as tiles (kartogram kafelkowy): powiaty of a voivodeship, gminy of a powiat, each with the
/// members that have their seat there. Outlines of powiaty are not at hand freely, and a tile says its name.
record Cartogram(List<Region> regions, List<Institution> outside) {

    /// One code of the area; `whole` are the members that serve all of it.
    record Region(Teryt code, List<Institution> whole, List<Tile> tiles) {

        Kind kind() {
            return Kind.of(code);
        }

        String name() {
            return Cartogram.name(code);
        }
    }

    record Tile(Teryt code, List<Institution> members) {

        Kind kind() {
            return Kind.of(code);
        }

        String name() {
            return Cartogram.name(code);
        }
    }

    enum Kind {
        VOIVODESHIP,
        POWIAT,
        CITY,
        GMINA;

        /// A city with the rights of a powiat has a name of its own where other powiaty have an adjective.
        static Kind of(Teryt code) {
            return switch (code.value().length()) {
                case 2 -> VOIVODESHIP;
                case 4 -> Character.isUpperCase(Cartogram.name(code).charAt(0)) ? CITY : POWIAT;
                default -> GMINA;
            };
        }
    }

    static Cartogram of(List<Teryt> area, Collection<Institution> members) {
        var regions = area.stream().map(code -> region(code, members)).toList();
        var placed = regions.stream()
                .flatMap(region -> Stream.concat(
                        region.whole().stream(), region.tiles().stream().flatMap(tile -> tile.members().stream())))
                .collect(Collectors.toSet());
        return new Cartogram(
                regions, members.stream().filter(it -> !placed.contains(it)).toList());
    }

    private static Region region(Teryt code, Collection<Institution> members) {
        if (code.value().length() == 7) return new Region(code, List.of(), List.of(tile(code, members)));
        var parts = code.value().length() == 2 ? Terc.powiatyOf(code) : Terc.gminyOf(code);
        return new Region(
                code,
                in(members, it -> it.equals(code.value())),
                parts.stream().map(part -> tile(part, members)).toList());
    }

    private static Tile tile(Teryt code, Collection<Institution> members) {
        return new Tile(code, in(members, it -> it.startsWith(unkinded(code.value()))));
    }

    /// The kind of a gmina, its last digit, changes over the years.
    private static String unkinded(String code) {
        return code.length() == 7 ? code.substring(0, 6) : code;
    }

    private static List<Institution> in(Collection<Institution> members, Predicate<String> there) {
        return members.stream()
                .filter(it -> it.teryt() != null
                        && there.test(Objects.requireNonNull(it.teryt()).value()))
                .toList();
    }

    private static String name(Teryt code) {
        return Terc.nameOf(code).orElse(code.value());
    }

    /// The codes of all tiles, for tests.
    Set<String> codes() {
        return regions.stream()
                .flatMap(it -> it.tiles().stream())
                .map(it -> it.code().value())
                .collect(Collectors.toSet());
    }
}
