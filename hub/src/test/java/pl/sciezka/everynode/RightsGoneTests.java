package pl.sciezka.everynode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Opening;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Node;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.SetClock;
import pl.sciezka.testing.SwitchedDatabase;
import pl.sciezka.testing.Visitor;

/// Two programs on one database. What one does takes the right away at the other with the next click, in a session that
/// was open all the time: nothing in between remembers it.
@HubTest
class RightsGoneTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /// The last midnight: a session opened now is not older than it may be on either side of it.
    private static final LocalDate TODAY = LocalDate.now(Warsaw.ZONE).minusDays(1);

    static SetClock clock;
    static Node one;
    static Node other;
    static int number;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient sql;

    Offices offices;
    Office office;
    InstitutionId ops;
    InstitutionId pup;
    PersonId atOps;
    PersonId atPup;

    @BeforeAll
    static void two_programs(@Autowired SwitchedDatabase database) {
        clock = new SetClock(
                TODAY.atTime(LocalTime.of(23, 50)).atZone(Warsaw.ZONE).toInstant());
        one = Node.on(database.current(), clock);
        other = Node.on(database.current(), clock);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @BeforeEach
    void two_offices_with_one_client() {
        offices = new Offices(program);
        office = Office.in(program);
        ops = office.open(InstitutionKind.OPS);
        pup = office.open(InstitutionKind.PUP);
        offices.agree(
                "Dwa serwery " + ++number,
                pup,
                Map.of(pup, InstitutionKind.PUP, ops, InstitutionKind.OPS),
                Offices.term(
                        "§ 1",
                        InstitutionKind.PUP,
                        Purpose.JOINT_SERVICE,
                        Opening.AGREEMENT,
                        EnumSet.of(DataGroup.IDENTITY, DataGroup.PLAN)),
                Offices.term(
                        "§ 2",
                        InstitutionKind.PUP,
                        Purpose.JOINT_SERVICE,
                        Opening.CONSENT,
                        Set.of(DataGroup.IDENTITY, DataGroup.CONTACT)));
        atOps = person(ops, "600 100 200", "Gmina OPS");
        atPup = person(pup, "700 100 200", "Gmina PUP");
        var commonClients = program.getBean(CommonClients.class);
        var opening = as(ops, () -> commonClients.open(atOps, ops, pup, UUID.randomUUID()));
        as(pup, () -> commonClients.takeUp(opening, pup, atPup));
    }

    @Test
    void a_notice_takes_effect_at_midnight_everywhere() {
        var plan = begun();
        var card = "/clients/" + atPup.value();
        var adviser = adviserAtOther();
        var leave = "/partnerships/agreements/" + agreement() + "/leave";
        var director = one.visitors().as(office.hire(ops, Role.DIRECTOR).signedIn());

        assertThat(director.post(leave, leave, Map.of("day", DAY.format(TODAY), "sure", "true"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(adviser.get(card).body()).as("the last day still counts").contains("Gmina OPS");
        assertThat(adviser.get(plan).statusCode()).isEqualTo(200);

        clock.pass(Duration.ofMinutes(11));
        try {
            for (var where : List.of(adviser, one.visitors().here(adviser))) {
                assertThat(where.get(card).body()).contains("Gmina PUP").doesNotContain("Gmina OPS");
                assertThat(where.get(plan).statusCode()).isEqualTo(404);
            }
        } finally {
            clock.pass(Duration.ofMinutes(-11));
        }
        assertThat(adviser.get(plan).statusCode()).as("only the day decides").isEqualTo(200);
    }

    @Test
    void a_withdrawn_consent_opens_nothing_any_more() {
        var consent = UUID.randomUUID();
        as(
                ops,
                () -> sql.sql("""
                        insert into client.consent (id, institution_id, person_id, viewer_institution, viewer_person,
                                                    clause_id, purpose, data_groups, area, within_area, given_on, until,
                                                    given_how, recorded_at, recorded_by)
                        values (:id, :ops, :person, :pup, :viewers, gen_random_uuid(), 'JOINT_SERVICE',
                                array['IDENTITY', 'CONTACT'], '{}', true, :today, :today::date + 30, 'WRITTEN', now(),
                                gen_random_uuid())
                        """)
                        .param("id", consent)
                        .param("ops", ops.value())
                        .param("person", atOps.value())
                        .param("pup", pup.value())
                        .param("viewers", atPup.value())
                        .param("today", TODAY)
                        .update());
        var card = "/clients/" + atPup.value();
        var adviser = adviserAtOther();
        assertThat(adviser.get(card).body()).contains("600 100 200");

        var worker = one.visitors().as(office.hire(ops, Role.PRACTITIONER).signedIn());
        var withdraw = "/clients/" + atOps.value() + "/consents/" + consent + "/withdraw";
        assertThat(worker.post(withdraw, withdraw, Map.of()).statusCode()).isEqualTo(303);

        for (var where : List.of(adviser, one.visitors().here(adviser)))
            assertThat(where.get(card).body()).contains("700 100 200").doesNotContain("600 100 200");
    }

    @Test
    void a_suspended_account_is_out_with_the_next_click() {
        var colleague = office.hire(pup, Role.PRACTITIONER);
        var adviser = other.visitors().as(colleague.signedIn());
        assertThat(adviser.get("/clients").statusCode()).isEqualTo(200);
        var admin = one.visitors().as(office.hire(pup, Role.LOCAL_ADMINISTRATOR).signedIn());
        var suspend = "/staff/" + colleague.staff().value() + "/suspend";

        assertThat(admin.post(suspend, suspend, Map.of()).statusCode()).isEqualTo(303);

        var answer = adviser.get("/clients");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location").orElse("")).startsWith("/sign-in");
    }

    /// A session opened at the other program before anything happens.
    private Visitor adviserAtOther() {
        return other.visitors().as(office.hire(pup, Role.PRACTITIONER).signedIn());
    }

    /// A plan that the OPS leads: where it begins.
    private String begun() {
        var worker = one.visitors().as(office.hire(ops, Role.PRACTITIONER).signedIn());
        var path = "/plans/of/" + atOps.value();
        var begun = worker.post(path, path, Map.of("skeleton", "dlugo-bez-pracy-z-ops"));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        return begun.headers().firstValue("location").orElseThrow().replace("/list", "");
    }

    private UUID agreement() {
        return sql.sql("select agreement_id from partnership.party where institution_id = :ops")
                .param("ops", ops.value())
                .query(UUID.class)
                .single();
    }

    private PersonId person(InstitutionId institution, String telephone, String gmina) {
        return as(
                institution,
                () -> program.getBean(OwnPersons.class)
                        .add(
                                institution,
                                new PersonData(
                                        new PersonData.Identity("Żuk", "Łucja", null, 1984, null, null, gmina),
                                        null,
                                        null,
                                        null,
                                        null,
                                        new PersonData.Contact(telephone, null, null, null, null),
                                        null,
                                        List.of(),
                                        "test",
                                        LocalDate.of(2026, 1, 1))));
    }

    private <R> R as(InstitutionId institution, Supplier<R> work) {
        return offices.as(institution, Purpose.JOINT_SERVICE, work);
    }
}
