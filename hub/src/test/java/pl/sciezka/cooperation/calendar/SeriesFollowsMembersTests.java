package pl.sciezka.cooperation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.meeting.Invitation;
import pl.sciezka.cooperation.meeting.Invitations;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Offices;

/// Institutions join and leave while a series runs: on each day those are invited who are members then.
@HubTest
class SeriesFollowsMembersTests extends ConvenedSeries {

    private static final int ROUNDS = 8;

    @Autowired
    Invitations invitations;

    @Test
    void whoever_is_a_member_on_the_day_is_invited_and_finds_it_in_the_calendar() {
        var seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        int invited = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var offices = partnership(4);
            var guests = offices.subList(1, 4);
            for (var it : guests) {
                var late = random.nextBoolean() && !it.equals(guests.getFirst());
                write(it, new Membership(late ? LATER : LocalDate.of(2024, 1, 1), null));
            }
            var chosen = random.nextInt(3) == 0 ? guests.getFirst() : null;
            var meetings = convened(random, offices.getFirst(), chosen);

            var members = new HashMap<InstitutionId, Membership>();
            for (var it : guests) {
                var from = today().plusDays(random.nextInt(70) - 10);
                members.put(
                        it, new Membership(from, random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(60))));
                write(it, members.get(it));
            }
            members.put(offices.getFirst(), new Membership(LocalDate.of(2024, 1, 1), null));

            for (var office : offices) {
                var expected = meetings.values().stream()
                        .filter(day -> members.get(office).on(day))
                        .filter(_ -> chosen == null || office.equals(chosen) || office.equals(offices.getFirst()))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(invited(office, meetings)).as("round %s", round).isEqualTo(expected);
                assertThat(inCalendar(office)).as("round %s", round).isEqualTo(expected);
                invited += expected.size();
            }
            for (var meeting : meetings.entrySet())
                assertThat(guestsOf(offices.getFirst(), meeting.getKey()))
                        .containsExactlyInAnyOrderElementsOf(offices.stream()
                                .filter(it -> members.get(it).on(meeting.getValue()))
                                .filter(it -> chosen == null || it.equals(chosen) || it.equals(offices.getFirst()))
                                .toList());
        }
        assertThat(invited).isPositive();
    }

    @Test
    void a_newcomer_is_asked_and_answers() {
        var offices = partnership(3);
        var newcomer = offices.get(2);
        write(newcomer, new Membership(LATER, null));
        var path = path(
                convened(new Random(1), offices.getFirst(), null).firstEntry().getKey());
        var coordinator = visitor(newcomer);
        assertThat(coordinator.get(path).statusCode()).isEqualTo(404);
        assertThat(coordinator.get("/day").body()).doesNotContain("Zaproszenie na spotkanie");

        write(newcomer, new Membership(today(), null));
        assertThat(coordinator.get("/day").body()).contains("Zaproszenie na spotkanie");
        FilledForm.on(coordinator, path, "/answer").with("answer", "COMING").sent();
        FilledForm.on(coordinator, path, "/answer").with("answer", "NOT_COMING").sent();
        assertThat(visitor(offices.getFirst()).get(path).body()).contains("nie przyjdą");
    }

    @Test
    void who_leaves_is_told_of_the_own_meetings_on_later_days_and_calls_them_off() {
        var offices = partnership(3);
        var leaver = offices.get(1);
        var meetings = convened(new Random(1), leaver, null);
        var path = path(meetings.lastEntry().getKey());
        write(
                leaver,
                new Membership(LocalDate.of(2024, 1, 1), meetings.lastEntry().getValue()));
        var coordinator = visitor(leaver);
        assertThat(coordinator.get("/day").body()).contains("w którym nie będziemy już członkiem");
        FilledForm.on(coordinator, path + "/call-off", "/call-off")
                .with("why", "Odchodzimy")
                .sent();
        assertThat(coordinator.get("/day").body()).doesNotContain("w którym nie będziemy już członkiem");
        assertThat(visitor(offices.getFirst()).get(path).body()).contains("Odchodzimy");
    }

    private TreeSet<LocalDate> invited(InstitutionId office, Map<MeetingId, LocalDate> meetings) {
        return new Offices(program)
                .as(office, Purpose.ADMINISTRATION, () -> invitations.to(office, today())).stream()
                        .map(it -> meetings.get(it.meeting()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<InstitutionId> guestsOf(InstitutionId reader, MeetingId meeting) {
        return new Offices(program)
                .as(reader, Purpose.ADMINISTRATION, () -> invitations.of(meeting)).stream()
                        .map(Invitation::institution)
                        .toList();
    }

    /// As a calendar of somebody there reads its feed.
    private TreeSet<LocalDate> inCalendar(InstitutionId office) {
        var page = visitor(office).post("/partnerships/meetings/feed", Map.of());
        var address = Pattern.compile("/calendar/[a-z2-7]{52}\\.ics").matcher(page.body());
        assertThat(address.find()).isTrue();
        var feed = visitors.stranger().get(address.group()).body();
        return Ical4j.read(feed).stream()
                .map(it -> ZonedDateTime.ofInstant(it.starts(), Warsaw.ZONE))
                .peek(it -> assertThat(it.toLocalTime()).isEqualTo(LocalTime.of(10, 0)))
                .map(ZonedDateTime::toLocalDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
