package pl.sciezka.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.sheet.Outline;

/// One institution of a seed file with its units, accounts and the size of its synthetic list.
record SeedInstitution(
        String key,
        String name,
        String shortName,
        InstitutionKind kind,
        @Nullable String localKind,
        @Nullable Teryt teryt,
        List<Teryt> gminy,
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String dpo,
        List<Unit> units,
        List<Account> accounts,
        Optional<People> people,
        Set<String> invented) {

    record Unit(String name, String kind) {}

    record Account(
            String login,
            String given,
            String surname,
            String position,
            @Nullable String telephone,
            @Nullable String unit,
            Set<Role> roles) {}

    /// How many people are on the list, and what share of them is also on the list of another institution.
    record People(int count, @Nullable String sharedWith, int percent) {}

    static SeedInstitution read(Outline node) {
        node.only(
                "key",
                "name",
                "short",
                "kind",
                "local_kind",
                "teryt",
                "gminy",
                "address",
                "telephone",
                "dpo",
                "units",
                "accounts",
                "people",
                "invented");
        var teryt = node.has("teryt") ? node.value("teryt", SeedInstitution::known) : null;
        return new SeedInstitution(
                node.text("key"),
                node.text("name"),
                node.text("short"),
                node.value("kind", InstitutionKind::valueOf),
                node.maybe("local_kind").orElse(null),
                teryt,
                node.has("gminy") ? node.values("gminy", SeedInstitution::known) : gminyOf(teryt),
                node.maybe("address").orElse(null),
                node.maybe("telephone").orElse(null),
                node.maybe("dpo").orElse(null),
                node.list("units").stream().map(SeedInstitution::unit).toList(),
                node.list("accounts").stream().map(SeedInstitution::account).toList(),
                node.child("people").map(SeedInstitution::people),
                Set.copyOf(node.words("invented")));
    }

    boolean isClub(@Nullable String unit) {
        return units.stream().anyMatch(it -> it.name().equals(unit) && it.kind().equals("KIS"));
    }

    /// The same in every demonstration, so that links and tests may rely on it.
    InstitutionId id() {
        return id(key);
    }

    static InstitutionId id(String key) {
        return new InstitutionId(UUID.nameUUIDFromBytes(("institution " + key).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Teryt> gminyOf(@Nullable Teryt teryt) {
        return Stream.ofNullable(teryt)
                .flatMap(area -> Terc.gminyOf(area).stream())
                .toList();
    }

    private static Teryt known(String code) {
        var teryt = new Teryt(code);
        if (Terc.nameOf(teryt).isEmpty()) throw new IllegalArgumentException(code + " is not in the register (TERC)");
        return teryt;
    }

    private static Unit unit(Outline node) {
        node.only("name", "kind");
        return new Unit(node.text("name"), node.text("kind"));
    }

    private static Account account(Outline node) {
        node.only("login", "given", "surname", "position", "telephone", "unit", "roles");
        return new Account(
                node.text("login"),
                node.text("given"),
                node.text("surname"),
                node.text("position"),
                node.maybe("telephone").orElse(null),
                node.maybe("unit").orElse(null),
                Set.copyOf(node.values("roles", Role::valueOf)));
    }

    private static People people(Outline node) {
        node.only("count", "shared_with", "percent");
        return new People(
                node.value("count", Integer::valueOf),
                node.maybe("shared_with").orElse(null),
                node.has("percent") ? node.value("percent", Integer::valueOf) : 0);
    }
}
