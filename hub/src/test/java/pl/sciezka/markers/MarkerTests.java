package pl.sciezka.markers;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Witness;

/// Words of a client, planted in every sensitive field, stay in the records and on the pages of those who may read
/// them: no log, no address, no name of a file, no error page, no metric and no browser keeps one. Letters and calls to
/// other systems are looked at where they arrive. What other institutions and administrators get to see holds none.
@HubTest
class MarkerTests extends Watched {

    /// What the journal tells the data-protection officer of an own client, on its later pages too.
    private static final Set<String> NAMES = Set.of("givenName", "surname");

    private final SoftAssertions all = new SoftAssertions();
    private final Witness ofAdministrators = new Witness(markers);
    private final Witness ofOfficers = new Witness(markers);
    private final Witness ofGuest = new Witness(markers);

    @Test
    void nothing_of_a_client_stays_behind_where_it_should_not() throws IOException {
        try (var outside = new Outside()) {
            outside.connect(visitors(), circle.pup, pup);
            outside.connect(visitors(), circle.ops, ops);
            var planted = planted();
            walk(planted);
            ops.post("/clients/search", Map.of("q", markers.in("search")));
            var left = outside.everything(sql);
            all.assertThat(outside.letters()).isGreaterThan(3);
            all.assertThat(left).hasSizeGreaterThan(outside.letters() + 3);
            for (var it : left) amongOthers.look("outside", it);
            Mishaps.of(ops, stranger, planted.atOps, markers, sql);
        }
        exports();
        metrics();

        all.assertThat(witness.shown()).as("planted and shown").containsAll(plantedFields());
        all.assertThat(witness.findings()).isEmpty();
        all.assertThat(amongOthers.shown()).as("to others").isEmpty();
        all.assertThat(amongOthers.findings()).isEmpty();
        all.assertThat(ofAdministrators.shown())
                .as("to administrators of members")
                .allMatch(Stored::isSaidAtMeetings);
        all.assertThat(ofAdministrators.findings()).isEmpty();
        all.assertThat(ofOfficers.shown())
                .as("to officers of members")
                .allMatch(it -> Stored.isSaidAtMeetings(it) || NAMES.contains(it));
        all.assertThat(ofOfficers.findings()).isEmpty();
        all.assertThat(ofGuest.shown()).as("by a link").isSubsetOf(PlantedLink.TOLD);
        all.assertThat(ofGuest.findings()).isEmpty();
        all.assertThat(markers.foundIn(log.ofTheProgram())).as("log").isEmpty();
        all.assertThat(markers.foundIn(log.ofPostgres()))
                .as("log of PostgreSQL")
                .isEmpty();
        all.assertThat(Stored.whereItDoesNotBelong(markers, sql)).isEmpty();
        all.assertAll();
    }

    private Planted planted() {
        var planted = new Planted(markers, circle, pup, ops, program);
        planted.everything(adviser);
        new PlantedSupport(markers, circle, pup, ops, planted).everything(program);
        new PlantedLink(markers, planted).everything(program, circle, ops, nobody().watchedBy(ofGuest), ofGuest);
        new PlantedMeeting(markers, circle, visitors(), planted, sql).everything(adviser, socialWorker);
        return planted;
    }

    /// Everybody goes wherever links lead, and those who have nothing to do with the client also where none leads them.
    private void walk(Planted planted) {
        var pages = planted.pages.values().toArray(String[]::new);
        int files = 0;
        for (var it : List.of(new Walk(ops, witness, markers), new Walk(pup, witness, markers))) {
            all.assertThat(it.from("/", planted.atOps, planted.atPup)).isGreaterThan(25);
            it.from(pages);
            all.assertThat(it.beyond()).as("lists say no more than their pages").isEmpty();
            files += it.files();
        }
        all.assertThat(files).isGreaterThan(20);
        go(planted, amongOthers, stranger, nobody());
        go(
                planted,
                ofAdministrators,
                visitors().as(circle.pup, Role.LOCAL_ADMINISTRATOR),
                visitors().as(circle.ops, Role.LOCAL_ADMINISTRATOR));
        for (var role : List.of(Role.DIRECTOR, Role.DATA_PROTECTION_OFFICER, Role.ACCOUNTANT, Role.APPROVER))
            go(planted, ofOfficers, visitors().as(circle.pup, role), visitors().as(circle.ops, role));
    }

    private void go(Planted planted, Witness witness, Visitor... others) {
        for (var it : others) {
            var walk = new Walk(it, witness, markers);
            walk.from("/", planted.atOps, planted.atPup);
            walk.from(planted.pages.values().toArray(String[]::new));
            all.assertThat(walk.beyond())
                    .allMatch(file -> file.startsWith("/journal?as=") && file.endsWith(": " + new TreeSet<>(NAMES)));
        }
    }

    /// A full export holds what its office may read; that of another one nothing.
    private void exports() {
        var own = export(circle.ops);
        all.assertThat(own).contains("surname", "question.words", "referral.question", "household.goal");
        all.assertThat(own).as("of what is seen").isSubsetOf(witness.shown());
        all.assertThat(export(circle.stranger)).isEmpty();
        amongOthers.look("directory", pup.get("/offers/services/hsds.json").body());
    }

    private Set<String> export(InstitutionId institution) {
        var taker = Office.in(program).hire(institution, Role.COORDINATOR);
        var answer = visitors()
                .as(taker.signedIn())
                .watchedBy(amongOthers)
                .file("/export", Map.of("own-password", Office.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(200);
        return markers.foundIn(Unpacked.text(answer.body()));
    }

    private void metrics() {
        for (var path : new String[] {"", "/health", "/metrics", "/env", "/loggers", "/prometheus", "/mappings"})
            for (var it : List.of(ops, stranger))
                amongOthers.look("actuator" + path, it.get("/actuator" + path).body());
        for (var registry : program.getBeansOfType(MeterRegistry.class).values())
            for (var it : registry.getMeters())
                amongOthers.look("metrics", it.getId().toString());
    }

    /// Not the ones that were only searched for or could not be saved; the note of a change is shown with the change,
    /// and a draft has none yet.
    private Set<String> plantedFields() {
        var all = new TreeSet<>(markers.fields());
        all.removeIf(
                it -> it.startsWith("mishap.") || Set.of("search", "plan.note").contains(it));
        return all;
    }
}
