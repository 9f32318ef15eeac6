package pl.sciezka.client.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.client.conference.NaiveConference.May;
import pl.sciezka.client.conference.NaiveConference.Sees;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.HubTest;

/// Whatever institutions let each other see, and whoever is in the room: what is shown is what a naive reader of all
/// papers would say aloud.
@HubTest
class ReadCaseTests {

    private static final int OFFICES = 4;
    private static final int ROUNDS = 60;

    @Autowired
    ApplicationContext program;

    @Autowired
    ReadCase read;

    @Autowired
    ConferenceCases cases;

    @Test
    void everybody_present_could_see_alone_what_is_shown_and_nothing_of_that_is_missing() {
        var seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var tables = new ConferenceTables(program, OFFICES);
        var staff = tables.offices.stream()
                .map(it -> tables.hire(it, "Robocza", Role.PRACTITIONER))
                .toList();
        var officer = tables.hire(tables.offices.getFirst(), "Inspektor", Role.DATA_PROTECTION_OFFICER);
        int shown = 0;
        int closed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var desk = new NaiveConference();
            var client = CommonClientId.next();
            tables.noGrants();
            var records = invented(random, tables, desk, client);
            fill(random, tables, desk, staff, officer);
            var putBy = List.copyOf(desk.members).get(random.nextInt(desk.members.size()));
            var id = tables.put(client, putBy);
            for (var person : staff) {
                var reader = person.acting(Purpose.JOINT_SERVICE);
                if (!records.containsKey(reader.institution()) || !desk.knowsTheCase(reader.institution(), putBy)) {
                    assertThatThrownBy(() -> read.read(tables.meeting, id, reader))
                            .isInstanceOf(Absent.class);
                    continue;
                }
                tables.as(reader.institution(), () -> {
                    cases.open(cases.find(tables.meeting, id).orElseThrow(), reader);
                    return true;
                });
                var open = read.read(tables.meeting, id, reader);
                assertThat(open.hindrance() == null)
                        .as("round %s, %s", round, open.hindrance())
                        .isEqualTo(desk.mayTalk(reader.institution()));
                if (open.shared() == null) {
                    closed++;
                    continue;
                }
                var expected = desk.aloud();
                assertThat(said(open)).as("round %s", round).isEqualTo(expected);
                assertThat((long) open.shared().hidden())
                        .isEqualTo(desk.seenBy(reader.institution()) - expected.size());
                shown += expected.size();
            }
        }
        assertThat(shown).as("something is shown at all").isPositive();
        assertThat(closed).as("something is closed at all").isPositive();
    }

    private static Map<InstitutionId, PersonId> invented(
            Random random, ConferenceTables tables, NaiveConference desk, CommonClientId client) {
        var all = new ArrayList<>(tables.offices);
        Collections.shuffle(all, random);
        desk.members.addAll(all.subList(0, 2 + random.nextInt(OFFICES - 1)));
        var records = tables.client(client, desk.members, "Próbna");
        boolean loose = random.nextInt(3) == 0;
        for (var viewer : desk.members)
            for (var holder : desk.members) {
                if (viewer.equals(holder) || loose && random.nextInt(4) == 0) continue;
                desk.sights.add(new Sees(viewer, holder));
                tables.see(client, viewer, holder, records);
                var consented = EnumSet.of(DataGroup.IDENTITY);
                for (var group : ConferenceTables.GROUPS) {
                    var may = new May(viewer, holder, group);
                    if (random.nextInt(3) > 0) {
                        desk.grants.add(may);
                        tables.grant(viewer, holder, group, false);
                    } else if (random.nextBoolean()) {
                        desk.grantsOnConsent.add(may);
                        tables.grant(viewer, holder, group, true);
                    }
                    if (random.nextBoolean()) consented.add(group);
                }
                if (random.nextInt(3) == 0) continue;
                consented.forEach(group -> desk.consents.add(new May(viewer, holder, group)));
                tables.consent(viewer, holder, records.get(holder), consented);
            }
        return records;
    }

    /// Mostly members sit there, sometimes anybody of the partnership, rarely somebody who does not serve clients.
    private static void fill(
            Random random, ConferenceTables tables, NaiveConference desk, List<SignedIn> staff, SignedIn officer) {
        tables.nobodyPresent();
        for (var person : staff) {
            var office = person.institution();
            if (random.nextInt(10) < (desk.members.contains(office) ? 8 : 1)) {
                tables.present(person);
                desk.room.add(office);
            }
        }
        if (random.nextInt(8) == 0) {
            tables.present(officer);
            desk.room.add(officer.institution());
            desk.everybodyServesClients = false;
        }
    }

    private static TreeSet<String> said(OpenCase open) {
        var said = new TreeSet<String>();
        open.shared()
                .blocks()
                .forEach(it -> said.add(it.block().group() + " " + it.holder().value()));
        return said;
    }
}
