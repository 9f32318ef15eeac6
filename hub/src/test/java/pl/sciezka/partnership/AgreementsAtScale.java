package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.InstitutionKind.PCPR;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;
import static pl.sciezka.partnership.CountryOfClients.AGREEMENTS;
import static pl.sciezka.partnership.CountryOfClients.EVERYWHERE;
import static pl.sciezka.partnership.CountryOfClients.institution;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.SwitchedDatabase;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitors;

/// What rights cost in a country of agreements. A measurement, run by `./sciezka bench agreements` and not among the
/// tests: figures are printed with their goals and never asserted, because machines differ.
@HubTest
class AgreementsAtScale {

    private static final LocalDate ANNEX = LocalDate.of(2026, 1, 1);
    private static final int REGION = 60;
    private static final int ANNEXES = 7;

    @Autowired
    RecordPartnership record;

    @Autowired
    ChangeAgreement change;

    @Autowired
    RecordedAgreements recorded;

    @Autowired
    Grants grants;

    @Autowired
    Partners partners;

    @Autowired
    Transactions transactions;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    private final Figures figures = new Figures();

    @AfterEach
    void the_figures_are_left_for_the_launcher() throws IOException {
        figures.write(Path.of("target", "agreements.txt"));
    }

    @Test
    void agreements() {
        var switched = (SwitchedDatabase) database;
        var many = switched.current();
        long began = System.nanoTime();
        CountryOfClients.fill(many);
        record(0);
        var one = switched.copy();
        try {
            IntStream.range(1, AGREEMENTS).forEach(this::record);
            CountryOfClients.analyze(many);
            figures.say(
                    "institutions, agreements, common clients",
                    "%,d, %,d, %,d"
                            .formatted(CountryOfClients.INSTITUTIONS, AGREEMENTS, CountryOfClients.COMMON_CLIENTS));
            figures.say("  made in", "%.0f s".formatted((System.nanoTime() - began) / 1e9));
            annex("annex, agreement of 8 parties", 8);
            annex("annex, agreement of " + REGION + " parties", REGION);
            decisions();
            cards(switched, one, many);
        } finally {
            switched.to(many).close();
            TestPostgres.drop(one);
        }
    }

    /// A labour office, its welfare centres, and one institution that is party of all agreements.
    private void record(int n) {
        var parties = Stream.concat(
                        IntStream.of(n, CountryOfClients.INSTITUTIONS - 1).boxed(),
                        IntStream.range(0, 6).mapToObj(it -> 400 + n + 400 * it))
                .map(LargeAgreement::party)
                .toList();
        record("Umowa " + n, parties);
    }

    private Agreement record(String name, List<Party> parties) {
        var clauses = LargeAgreement.clauses();
        var agreement = LargeAgreement.of(name, parties, clauses);
        inTransaction(() -> record.record(LargeAgreement.alone(name, parties, agreement)));
        var id = sql.sql("select agreement_id from partnership.clause where id = :id")
                .param("id", clauses.getFirst().id().value())
                .query(UUID.class)
                .single();
        return agreement.agreement(new AgreementId(id));
    }

    /// Annexes one after another, as the last signature puts them into force: the first brings a party, each a clause.
    private void annex(String what, int size) {
        var before = record(
                what,
                IntStream.range(0, size)
                        .mapToObj(it -> LargeAgreement.party(it % 2 == 0 ? 100 + it : 1_500 + it))
                        .toList());
        var joining = List.of(new Joining(institution(2_810), PCPR, "dyrektor", null, Arrangement.NONE));
        var times = new ArrayList<Double>();
        for (int n = 1; n <= ANNEXES; n++) {
            var document = LargeAgreement.annex(n, ANNEX);
            var amendment =
                    new Amendment(n == 1 ? joining : List.of(), List.of(LargeAgreement.ofAnnex(n)), Set.of(), null);
            times.add(Figures.millis(
                    () -> inTransaction(() -> change.amend(change.locked(before.id()), document, amendment))));
        }
        var grants = inTransaction(() ->
                Derivation.grantsOf(recorded.find(before.id()).orElseThrow()).size());
        figures.say(what, "%s, %,d grants (goal: under 1000 ms)".formatted(Figures.told(times), grants));
    }

    private void decisions() {
        var random = new Random(2026);
        var times = new ArrayList<Double>();
        var said = new AtomicInteger();
        inTransaction(() -> {
            for (int n = 0; n < 6_000; n++) {
                int office = random.nextInt(AGREEMENTS);
                var viewer = random.nextBoolean() ? institution(office) : EVERYWHERE;
                var holder = institution(400 + office + 400 * random.nextInt(6));
                var group = DataGroup.values()[random.nextInt(DataGroup.values().length)];
                var time = Figures.millis(() -> {
                    if (grants.may(viewer, holder, group, JOINT_SERVICE, ANNEX).isPresent()) said.incrementAndGet();
                });
                if (n >= 1_000) times.add(time);
            }
            return said;
        });
        figures.say(
                "one decision, Grants.may",
                Figures.told(times) + " (goal: median under 1 ms), allowed " + said + " of 6000");
        times.clear();
        inTransaction(() -> {
            for (int n = 0; n < 300; n++)
                times.add(Figures.millis(() -> partners.of(EVERYWHERE, JOINT_SERVICE, ANNEX)));
            return times;
        });
        figures.say("partners of a party of all agreements", Figures.told(times));
    }

    /// The same cards in two databases that differ only in 399 agreements, by turns, so that the machine's moods fall
    /// on both.
    private void cards(SwitchedDatabase switched, String one, String many) {
        var local = new ArrayList<List<Double>>(List.of(new ArrayList<>(), new ArrayList<>()));
        var everywhere = new ArrayList<List<Double>>(List.of(new ArrayList<>(), new ArrayList<>()));
        for (int round = 0; round < 8; round++)
            for (int side = 0; side < 2; side++) {
                var leaving = switched.to(side == 0 ? one : many);
                visits(institution(0), CountryOfClients.clientOfLabourOffice(0), round, local.get(side));
                visits(EVERYWHERE, CountryOfClients.clientOfTheOther(0), round, everywhere.get(side));
                leaving.close();
            }
        figures.compared("card, office of one agreement", local);
        figures.compared("card, party of all agreements", everywhere);
    }

    private void visits(InstitutionId at, PersonId person, int round, List<Double> times) {
        var adviser = new SignedIn(UUID.randomUUID(), at.value(), "Pomiar", "Urząd", Set.of(Role.PRACTITIONER));
        var visitor = visitors.as(adviser);
        for (int n = 0; n < 30; n++) {
            var time = Figures.millis(() -> {
                var page = visitor.get("/clients/" + person.value());
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains("§ ");
            });
            if (round >= 2 && n >= 10) times.add(time);
        }
    }

    private <R> R inTransaction(Supplier<R> work) {
        return transactions.as(new Acting.Job(EVERYWHERE, Purpose.JOINT_SERVICE), work);
    }

    private void inTransaction(Runnable work) {
        transactions.as(new Acting.Job(EVERYWHERE, Purpose.ADMINISTRATION), work);
    }
}
