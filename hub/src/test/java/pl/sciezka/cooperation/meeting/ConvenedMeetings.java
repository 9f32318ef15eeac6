package pl.sciezka.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A partnership of a PUP and an OPS, a stranger, and meetings that are convened on pages.
abstract class ConvenedMeetings {

    static final Pattern MEETING = Pattern.compile("/partnerships/meetings/[0-9a-f-]{36}");

    @Autowired
    ApplicationContext program;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    InstitutionId pup;
    InstitutionId ops;
    InstitutionId stranger;
    LocalDate today;

    @BeforeEach
    void a_partnership() {
        pup = InstitutionId.next();
        ops = InstitutionId.next();
        stranger = InstitutionId.next();
        today = Warsaw.today(clock);
        var offices = new Offices(program);
        offices.together(ops.value().toString(), pup, ops, Offices.names());
        offices.open(stranger, InstitutionKind.OPS, "OPS " + stranger.value());
    }

    String convened(Visitor convener, Map<String, String> more) {
        var form = FilledForm.on(convener, "/partnerships/meetings/new", "/partnerships/meetings/new");
        var fields = new TreeMap<>(Map.of(
                "purpose", "Spotkanie kwartalne", "day", today.plusDays(30).toString(), "place", "Sala, parter"));
        fields.putAll(more);
        fields.forEach(form::with);
        var to = form.sent();
        assertThat(to).matches(MEETING);
        return to;
    }

    List<LocalDate> days(String path) {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return new Offices(program)
                .as(
                        pup,
                        Purpose.ADMINISTRATION,
                        () -> sql.sql("""
                        select day from cooperation.meeting m
                         where m.id = :id or m.series_id = (select series_id from cooperation.meeting where id = :id)
                         order by day
                        """)
                                .param("id", id)
                                .query(LocalDate.class)
                                .list());
    }

    long seen(InstitutionId institution) {
        return new Offices(program)
                .as(
                        institution,
                        Purpose.ADMINISTRATION,
                        () -> sql.sql("select count(*) from cooperation.meeting")
                                .query(Long.class)
                                .single());
    }

    Visitor visitor(InstitutionId institution, Role role) {
        return visitors.as(institution, role);
    }
}
