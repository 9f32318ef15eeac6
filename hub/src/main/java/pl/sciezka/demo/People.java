package pl.sciezka.demo;

import static pl.sciezka.demo.Names.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Benefit;
import pl.sciezka.client.PersonData.Contact;
import pl.sciezka.client.PersonData.Employment;
import pl.sciezka.client.PersonData.Identity;
import pl.sciezka.client.PersonData.Sex;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;

/// Invents people (osoby wymyślone), the same ones for the same source of chance. Their days are counted from a fixed
/// one, so that lists printed for trying out fit what the demonstration has loaded.
final class People {

    static final LocalDate REFERENCE = LocalDate.of(2026, 11, 22);
    static final String SOURCE = "lista demonstracyjna";

    private static final List<String> BENEFITS =
            List.of("zasiłek okresowy", "zasiłek celowy", "pomoc w formie posiłku", "praca socjalna");

    private final Names names;
    private final RandomGenerator random;
    private final Set<String> numbers = new HashSet<>();

    People(Names names, RandomGenerator random) {
        this.names = names;
        this.random = random;
    }

    /// A person of one of these gminy, as an institution of this kind would have it on its list.
    PersonData someone(InstitutionKind kind, List<Teryt> gminy, String caseNumber) {
        var situation = Situation.any(random);
        boolean male = situation.male(random);
        boolean foreign = random.nextInt(100) < 3;
        var birth = REFERENCE.minusYears(situation.age(random)).minusDays(random.nextInt(365));
        var gmina = gmina(gminy);
        var identity = new Identity(
                surname(male, foreign),
                givenName(male, foreign, birth),
                foreign || random.nextInt(3) > 0 ? null : names.givenName(male, birth.getYear(), random),
                birth.getYear(),
                male ? Sex.M : Sex.F,
                gmina,
                Terc.nameOf(gmina).orElseThrow());
        boolean numbered = !foreign && random.nextInt(100) < 98;
        return new PersonData(
                identity,
                numbered ? pesel(birth, male) : null,
                foreign ? new PersonData.Document("paszport", "FX" + (100_000 + random.nextInt(900_000))) : null,
                birth,
                caseNumber,
                contact(identity),
                kind == InstitutionKind.PUP ? registration(situation) : null,
                kind == InstitutionKind.OPS ? benefits() : List.of(),
                SOURCE,
                REFERENCE);
    }

    /// The same person on the list of another institution: its own case, contact and tasks, sometimes another spelling.
    PersonData elsewhere(PersonData person, InstitutionKind kind, String caseNumber) {
        var identity = random.nextInt(8) == 0 ? Misspelling.of(person.identity(), random) : person.identity();
        boolean numbered = random.nextInt(25) > 0;
        return new PersonData(
                identity,
                numbered ? person.pesel() : null,
                person.document(),
                person.birthDate(),
                caseNumber,
                random.nextInt(4) == 0 ? contact(person.identity()) : person.contact(),
                kind == InstitutionKind.PUP ? registration(Situation.BETWEEN_JOBS) : null,
                kind == InstitutionKind.OPS ? benefits() : List.of(),
                SOURCE,
                REFERENCE);
    }

    /// A valid number that nobody else here has.
    Pesel pesel(LocalDate birth, boolean male) {
        while (true) {
            int month = birth.getMonthValue() + (birth.getYear() >= 2000 ? 20 : 0);
            int serial = random.nextInt(500) * 10 + random.nextInt(5) * 2 + (male ? 1 : 0);
            var ten = "%02d%02d%02d%04d".formatted(birth.getYear() % 100, month, birth.getDayOfMonth(), serial);
            for (int check = 0; check < 10; check++) {
                if (Pesel.problemOf(ten + check).isEmpty() && numbers.add(ten)) return new Pesel(ten + check);
            }
        }
    }

    private String surname(boolean male, boolean foreign) {
        if (foreign) return pick(names.foreignSurnames(), random);
        var surname = names.surname(male, random);
        return !male && random.nextInt(14) == 0 ? surname + "-" + names.surname(false, random) : surname;
    }

    private String givenName(boolean male, boolean foreign, LocalDate birth) {
        if (foreign) return pick(male ? names.foreignMen() : names.foreignWomen(), random);
        return names.givenName(male, birth.getYear(), random);
    }

    /// Towns have more people than villages: kinds 1 and 3 of the register count thrice.
    private Teryt gmina(List<Teryt> gminy) {
        var weighted = new ArrayList<Teryt>();
        for (var gmina : gminy) {
            for (int n = 0; n < (gmina.value().endsWith("2") ? 1 : 3); n++) weighted.add(gmina);
        }
        return pick(weighted, random);
    }

    /// Numbers starting with 100 are nobody's, and `.example` is reserved.
    private Contact contact(Identity identity) {
        var address = "ul. " + pick(names.streets(), random) + " " + (1 + random.nextInt(60))
                + (random.nextBoolean() ? "/" + (1 + random.nextInt(40)) : "");
        var email = random.nextInt(3) > 0
                ? null
                : Folding.fold(identity.givenName() + " " + identity.surname()).replace(' ', '.') + "@poczta.example";
        var telephone =
                random.nextInt(10) == 0 ? null : "100 %03d %03d".formatted(random.nextInt(1000), random.nextInt(1000));
        return new Contact(telephone, email, identity.gminaName(), address, null);
    }

    private Employment registration(Situation situation) {
        var since = REFERENCE.minusDays(situation.daysRegistered(random));
        boolean ended = random.nextInt(12) == 0;
        var until = ended ? since.plusDays(random.nextInt((int) (REFERENCE.toEpochDay() - since.toEpochDay()))) : null;
        return new Employment(since, until, ended ? "podjęcie pracy" : null, profession(situation));
    }

    private String profession(Situation situation) {
        return situation == Situation.YOUNG_AFTER_SCHOOL && random.nextBoolean()
                ? "bez zawodu"
                : pick(names.professions(), random);
    }

    private List<Benefit> benefits() {
        var kinds = new ArrayList<>(BENEFITS);
        var benefits = new ArrayList<Benefit>();
        for (int n = 0; n <= random.nextInt(3); n++) {
            var from = REFERENCE.minusDays(random.nextInt(700)).withDayOfMonth(1);
            var to = random.nextInt(3) == 0 ? null : from.plusMonths(1 + random.nextInt(12));
            benefits.add(new Benefit(kinds.remove(random.nextInt(kinds.size())), from, to));
        }
        return benefits;
    }
}
