package pl.sciezka.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonData;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.Opening;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Offices;

/// An OPS with a record of its own that leaves its PUP, and an OPS that only the PUP knows. What the leaver may see
/// today says [#SEEN]; what it may never see says [#SECRET].
final class Leaver {

    static final String SEEN = "TYLKO-WGLAD";
    static final String SECRET = "KANAREK";

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "+48 600 100 200",
            "-1",
            "@SUM(A1:A9)",
            "\"w cudzysłowie\"",
            "pół \" cudzysłowu",
            "średnik; i drugi;",
            "wiersz pierwszy\nwiersz drugi\r\nwiersz trzeci",
            "zażółć gęślą jaźń 😀",
            "'apostrof",
            "''=dwa",
            "\ttabulator",
            "＝szeroki",
            "długi ".repeat(833) + "ok");

    final InstitutionId ops = InstitutionId.next();
    final InstitutionId pup = InstitutionId.next();
    final InstitutionId stranger = InstitutionId.next();
    final List<PersonId> own = new ArrayList<>();
    final List<PersonData> recorded = new ArrayList<>();
    final PersonId atPup;
    final UUID common;
    private final Offices offices;
    private final OwnPersons persons;
    private final Random random;
    private final ApplicationContext program;

    Leaver(ApplicationContext program, long seed) {
        random = new Random(seed);
        this.program = program;
        offices = new Offices(program);
        persons = program.getBean(OwnPersons.class);
        var commonClients = program.getBean(CommonClients.class);
        var name = "Wypis " + seed;
        offices.open(stranger, InstitutionKind.OPS, "Obcy " + name);
        offices.together(
                name,
                pup,
                ops,
                Offices.term(
                        "§ 1",
                        InstitutionKind.PUP,
                        Purpose.JOINT_SERVICE,
                        Opening.AGREEMENT,
                        EnumSet.of(DataGroup.IDENTITY, DataGroup.CONTACT, DataGroup.PLAN)),
                Offices.term(
                        "§ 2", InstitutionKind.PUP, Purpose.REFERRAL, Opening.AGREEMENT, Set.of(DataGroup.REFERRAL)));
        offices.agree(
                SECRET + " partnerstwo " + seed,
                pup,
                Map.of(pup, InstitutionKind.PUP, stranger, InstitutionKind.OPS),
                Offices.term(
                        "§ 9",
                        InstitutionKind.PUP,
                        Purpose.JOINT_SERVICE,
                        Opening.AGREEMENT,
                        EnumSet.complementOf(EnumSet.of(DataGroup.HEALTH))));
        for (int i = 0; i < 40; i++) record(person(i));
        atPup = as(
                pup,
                () -> persons.add(
                        pup, others(SEEN, new PersonData.Contact(SEEN, SEEN, SEEN, SEEN, null), SECRET, SECRET)));
        as(
                pup,
                () -> persons.add(
                        pup,
                        others(SECRET, new PersonData.Contact(SECRET, SECRET, SECRET, null, null), SECRET, SECRET)));
        as(
                stranger,
                () -> persons.add(
                        stranger,
                        others(SECRET, new PersonData.Contact(SECRET, SECRET, SECRET, null, null), SECRET, SECRET)));
        var opening = as(ops, () -> commonClients.open(own.getFirst(), ops, pup, UUID.randomUUID()));
        as(pup, () -> commonClients.takeUp(opening, pup, atPup));
        common = as(
                ops,
                () -> program.getBean(JdbcClient.class)
                        .sql("select common_client_id from client.membership where person_id = :person")
                        .param("person", own.getFirst().value())
                        .query(UUID.class)
                        .single());
    }

    <R> R as(InstitutionId institution, Supplier<R> work) {
        return offices.as(institution, Purpose.JOINT_SERVICE, work);
    }

    SignedIn coordinator() {
        return Office.in(program).hire(ops, Role.COORDINATOR).signedIn();
    }

    String hostile() {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private void record(PersonData data) {
        recorded.add(data);
        own.add(as(ops, () -> persons.add(ops, data)));
    }

    /// Each hostile text at least once, then any.
    private PersonData person(int number) {
        var text = number < HOSTILE.size() ? HOSTILE.get(number) : hostile();
        return new PersonData(
                new PersonData.Identity(
                        text, hostile(), hostile(), 1980, PersonData.Sex.F, new Teryt("1203034"), hostile()),
                number == 1 ? new Pesel("44051401359") : null,
                number == 2 ? new PersonData.Document("paszport", hostile()) : null,
                LocalDate.of(1980, 2, 3),
                hostile(),
                random.nextBoolean()
                        ? new PersonData.Contact(hostile(), hostile(), hostile(), hostile(), "32-540")
                        : null,
                random.nextBoolean() ? new PersonData.Employment(DAY, null, hostile(), hostile()) : null,
                List.of(new PersonData.Benefit(hostile(), DAY, DAY.plusDays(30))),
                hostile(),
                DAY);
    }

    private static PersonData others(String name, PersonData.Contact contact, String employment, String benefit) {
        return new PersonData(
                new PersonData.Identity(name, name, null, 1980, null, null, name),
                null,
                null,
                null,
                SECRET,
                contact,
                new PersonData.Employment(null, null, employment, employment),
                List.of(new PersonData.Benefit(benefit, DAY, null)),
                SECRET,
                DAY);
    }
}
