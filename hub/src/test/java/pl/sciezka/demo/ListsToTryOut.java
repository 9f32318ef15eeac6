package pl.sciezka.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Contact;
import pl.sciezka.client.PersonData.Employment;

/// Lists for trying the import out by hand (listy do wypróbowania), about the people whom the demonstration has loaded.
final class ListsToTryOut {

    private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate FOUND_WORK = LocalDate.of(2026, 11, 20);
    private static final List<String> PUP = List.of(
            "Nr ewidencyjny",
            "Nazwisko",
            "Imię",
            "Drugie imię",
            "PESEL",
            "Data urodzenia",
            "Rodzaj dokumentu",
            "Numer dokumentu",
            "Gmina",
            "Miejscowość",
            "Ulica",
            "Telefon",
            "E-mail",
            "Data rejestracji",
            "Data wyrejestrowania",
            "Przyczyna wyrejestrowania",
            "Zawód");
    private static final List<String> OPS = List.of(
            "Znak sprawy",
            "Nazwisko i imię",
            "PESEL",
            "Data ur.",
            "Kod TERYT",
            "Miejscowość",
            "Adres",
            "Tel. kom.",
            "Rodzaj świadczenia",
            "Świadczenie od",
            "Świadczenie do");

    private final Map<String, List<PersonData>> lists = Population.of(SeedFile.shipped("chrzanow", People.REFERENCE));
    private final Random random = new Random(12);
    private final People people = new People(Names.shipped(), random);

    /// File name → content.
    Map<String, byte[]> all() {
        return Map.of(
                "pup-chrzanow-nowsza.csv", bytes("\uFEFF" + newer(), StandardCharsets.UTF_8),
                "ops-libiaz-windows-1250.csv", bytes(libiaz(), Charset.forName("windows-1250")),
                "ops-trzebinia-z-bledami.csv", bytes("\uFEFF" + trzebinia(), StandardCharsets.UTF_8));
    }

    /// The labour office some weeks later: every twentieth has a new telephone, every fortieth found work, eight are no
    /// longer on the list and fifteen are new.
    private String newer() {
        var rows = new ArrayList<>(List.of(line(PUP, ";")));
        var known = lists.get("pup-chrzanow");
        for (int n = 0; n < known.size() - 8; n++) rows.add(line(pup(later(known.get(n), n)), ";"));
        var gminy = SeedFile.shipped("chrzanow", People.REFERENCE)
                .institutions()
                .get("pup-chrzanow")
                .gminy();
        for (int n = 0; n < 15; n++) {
            var someone =
                    people.someone(pl.sciezka.kernel.InstitutionKind.PUP, gminy, "CAZ.5400.%d.2026".formatted(401 + n));
            rows.add(line(pup(someone), ";"));
        }
        return text(rows);
    }

    /// As an old register exports it: titles above the headings, commas, Windows-1250, name in one column.
    private String libiaz() {
        var rows = new ArrayList<>(
                List.of("Wykaz osób korzystających ze świadczeń", "Stan na dzień 22.11.2026,,,", line(OPS, ",")));
        lists.get("ops-libiaz").forEach(person -> rows.add(line(ops(person), ",")));
        return text(rows);
    }

    /// Twenty good rows with the mistakes of real lists between them.
    private String trzebinia() {
        var rows = new ArrayList<>(List.of(line(OPS, ";")));
        var good = lists.get("ops-trzebinia").stream()
                .filter(it -> it.pesel() != null)
                .limit(20)
                .map(this::ops)
                .toList();
        good.forEach(row -> rows.add(line(row, ";")));
        for (var mistake : Mistake.values()) rows.add(line(mistake.in(good.get(mistake.ordinal())), ";"));
        return text(rows);
    }

    private PersonData later(PersonData it, int n) {
        var contact = it.contact();
        if (n % 20 == 0 && contact != null) {
            contact = new Contact(
                    "100 500 %03d".formatted(n), contact.email(), contact.locality(), contact.street(), null);
        }
        var work = it.employment();
        if (n % 40 == 0
                && work != null
                && work.registeredUntil() == null
                && work.registeredSince().isBefore(FOUND_WORK)) {
            work = new Employment(work.registeredSince(), FOUND_WORK, "podjęcie pracy", work.profession());
        }
        return new PersonData(
                it.identity(),
                it.pesel(),
                it.document(),
                it.birthDate(),
                it.caseNumber(),
                contact,
                work,
                it.benefits(),
                it.source(),
                it.asOf());
    }

    private List<String> pup(PersonData it) {
        var contact = it.contact();
        var work = it.employment();
        var document = it.document();
        return cells(
                it.caseNumber(),
                it.identity().surname(),
                it.identity().givenName(),
                it.identity().secondName(),
                it.pesel() == null ? null : it.pesel().value(),
                day(it.birthDate()),
                document == null ? null : document.kind(),
                document == null ? null : document.number(),
                it.identity().gminaName(),
                contact.locality(),
                contact.street(),
                contact.telephone(),
                contact.email(),
                day(work.registeredSince()),
                day(work.registeredUntil()),
                work.endReason(),
                work.profession());
    }

    private List<String> ops(PersonData it) {
        var benefit = it.benefits().getFirst();
        var contact = it.contact();
        return cells(
                it.caseNumber(),
                it.identity().surname() + " " + it.identity().givenName(),
                it.pesel() == null ? null : it.pesel().value(),
                day(it.birthDate()),
                it.identity().gmina().value(),
                contact.locality(),
                contact.street(),
                contact.telephone(),
                benefit.kind(),
                day(benefit.from()),
                benefit.to() == null ? null : day(benefit.to().minusDays(1)));
    }

    private static List<String> cells(@Nullable String... cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DOTS.format(day);
    }

    private static String line(List<String> cells, String separator) {
        return cells.stream()
                .map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(separator));
    }

    private static String text(List<String> rows) {
        return String.join("\r\n", rows) + "\r\n";
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
