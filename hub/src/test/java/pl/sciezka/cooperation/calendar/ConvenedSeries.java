package pl.sciezka.cooperation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A series of meetings of a new partnership, whose members come and go as a test writes it.
abstract class ConvenedSeries {

    static final LocalDate LATER = LocalDate.of(2090, 1, 1);

    @Autowired
    ApplicationContext program;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    record Membership(LocalDate from, @Nullable LocalDate until) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    List<InstitutionId> partnership(int size) {
        var world = new Offices(program);
        var offices = Stream.generate(InstitutionId::next).limit(size).toList();
        var kinds = new HashMap<InstitutionId, InstitutionKind>();
        for (var it : offices) {
            kinds.put(it, it.equals(offices.getFirst()) ? InstitutionKind.PUP : InstitutionKind.OPS);
            world.open(it, kinds.get(it), "Urząd " + it.value());
        }
        world.agree("Partnerstwo " + offices.getFirst().value(), offices.getFirst(), kinds, Offices.names());
        return offices;
    }

    /// A series in some rhythm, for all or for one chosen; by day.
    TreeMap<MeetingId, LocalDate> convened(Random random, InstitutionId convener, @Nullable InstitutionId chosen) {
        var visitor = visitor(convener);
        var form = FilledForm.on(visitor, "/partnerships/meetings/new", "/meetings/new")
                .with("purpose", "Spotkanie")
                .with("place", "Sala")
                .with("day", today().plusDays(3 + random.nextInt(20)).toString())
                .with("rhythm", "WEEKS")
                .with("weeks", "" + (1 + random.nextInt(3)))
                .with("end", "TIMES")
                .with("times", "" + (2 + random.nextInt(6)));
        if (chosen != null)
            form.with("invite", "SOME").with("invited", chosen.value().toString());
        var first = UUID.fromString(form.sent().replaceAll(".*/", ""));
        var meetings = new HashMap<MeetingId, LocalDate>();
        new Offices(program)
                .as(
                        convener,
                        Purpose.ADMINISTRATION,
                        () -> sql.sql("""
                                select id, day from cooperation.meeting
                                 where series_id = (select series_id from cooperation.meeting where id = :first)
                                """)
                                .param("first", first)
                                .query((row, _) -> meetings.put(
                                        new MeetingId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
                                .list());
        var byDay = new TreeMap<MeetingId, LocalDate>(Comparator.comparing(meetings::get));
        byDay.putAll(meetings);
        return byDay;
    }

    void write(InstitutionId office, Membership it) {
        TestPostgres.asOwner(
                sql,
                owner -> assertThat(owner.sql("update partnership.party set acceded_on = :from, left_on = :until"
                                        + " where institution_id = :office")
                                .param("from", it.from())
                                .param("until", it.until(), java.sql.Types.DATE)
                                .param("office", office.value())
                                .update())
                        .isEqualTo(1));
    }

    Visitor visitor(InstitutionId office) {
        var staff = UUID.randomUUID();
        new Offices(program)
                .as(
                        office,
                        Purpose.ADMINISTRATION,
                        () -> sql.sql("""
                                insert into institution.colleague (staff_id, institution_id, given_name, surname, position)
                                values (:staff, :office, 'Ewa', 'Próbna', 'koordynator')
                                """)
                                .param("staff", staff)
                                .param("office", office.value())
                                .update());
        return visitors.as(new SignedIn(staff, office.value(), "Ewa Próbna", "Urząd", Set.of(Role.COORDINATOR)));
    }

    static String path(MeetingId id) {
        return "/partnerships/meetings/" + id.value();
    }

    LocalDate today() {
        return Warsaw.today(clock);
    }
}
