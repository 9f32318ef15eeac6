package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;

/// Area (obszar): codes of voivodeships, powiaty and gminy; what lies within another code of it is not told twice.
public record Area(List<Teryt> codes) {

    public static final Area NOWHERE = new Area(List.of());

    /// What comes in and what goes out (zmiana obszaru), told by voivodeship or powiat where the whole of it does.
    public record Change(List<Teryt> in, List<Teryt> out) {

        public boolean isNothing() {
            return in.isEmpty() && out.isEmpty();
        }
    }

    public Area {
        codes = widest(codes);
    }

    /// As the database keeps it, joined by commas; public for the reading of rows.
    public static Area of(String codes) {
        return codes.isEmpty()
                ? NOWHERE
                : new Area(Stream.of(codes.split(",")).map(Teryt::new).toList());
    }

    /// What the documents state on the day: the one of the latest day by then; of two on one day the later one.
    static Area stated(List<AgreementVersion> documents, LocalDate day) {
        return documents.stream()
                .filter(it -> it.area() != null && !it.inForceFrom().isAfter(day))
                .max(Comparator.comparing(AgreementVersion::inForceFrom).thenComparing(AgreementVersion::ordinal))
                .map(AgreementVersion::area)
                .orElse(NOWHERE);
    }

    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /// This and the other one together.
    public Area and(Area other) {
        return new Area(Stream.concat(codes.stream(), other.codes.stream()).toList());
    }

    /// Whether some of it lies in that place, or the place lies in it.
    public boolean touches(Teryt place) {
        return codes.stream().anyMatch(it -> lies(place, it) || lies(it, place));
    }

    /// What becomes of it when it is the other one from now on.
    public Change to(Area other) {
        var before = gminy();
        var after = other.gminy();
        var in = new TreeMap<>(after);
        var out = new TreeMap<>(before);
        in.keySet().removeAll(before.keySet());
        out.keySet().removeAll(after.keySet());
        return new Change(whole(in), whole(out));
    }

    /// By code without the last digit, the kind of a gmina, which changes over the years.
    private TreeMap<String, Teryt> gminy() {
        var all = new TreeMap<String, Teryt>();
        for (var code : codes) {
            var within = Terc.gminyOf(code);
            for (var gmina : within.isEmpty() ? List.of(code) : within) all.put(unkinded(gmina), gmina);
        }
        return all;
    }

    private static List<Teryt> whole(TreeMap<String, Teryt> gminy) {
        var told = new ArrayList<Teryt>();
        for (var gmina : gminy.entrySet()) {
            var widest = Stream.of(2, 4)
                    .filter(length -> gmina.getKey().length() > length)
                    .map(length -> new Teryt(gmina.getKey().substring(0, length)))
                    .filter(wider -> Terc.gminyOf(wider).stream().allMatch(it -> gminy.containsKey(unkinded(it))))
                    .filter(wider -> !Terc.gminyOf(wider).isEmpty())
                    .findFirst()
                    .orElse(gmina.getValue());
            if (!told.contains(widest)) told.add(widest);
        }
        return List.copyOf(told);
    }

    private static List<Teryt> widest(List<Teryt> codes) {
        var kept = new ArrayList<Teryt>();
        for (var code : codes) {
            if (kept.stream().anyMatch(it -> lies(code, it))) continue;
            kept.removeIf(it -> lies(it, code));
            kept.add(Objects.requireNonNull(code));
        }
        return List.copyOf(kept);
    }

    private static boolean lies(Teryt in, Teryt wider) {
        return unkinded(in).startsWith(unkinded(wider));
    }

    private static String unkinded(Teryt code) {
        return code.value().length() == 7 ? code.value().substring(0, 6) : code.value();
    }
}
