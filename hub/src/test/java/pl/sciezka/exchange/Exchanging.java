package pl.sciezka.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.Circle;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A PUP and an OPS that tell each other everything a clause can open, and their people.
public abstract class Exchanging {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    Visitors visitors;

    protected Circle circle;
    protected Visitor pup;
    protected Visitor ops;
    protected Visitor stranger;
    protected SignedIn adviser;
    protected SignedIn socialWorker;

    protected EnumSet<DataGroup> groups() {
        return EnumSet.of(
                DataGroup.IDENTITY, DataGroup.EMPLOYMENT, DataGroup.BENEFITS, DataGroup.CONTACT, DataGroup.PLAN);
    }

    @BeforeEach
    void offices(@Autowired ApplicationContext program) {
        circle = new Circle(program, groups());
        adviser = circle.hire(circle.pup, "Doradca");
        pup = visitors.as(adviser);
        socialWorker = circle.hire(circle.ops, "Socjalna");
        ops = visitors.as(socialWorker);
        stranger = visitors.as(circle.hire(circle.stranger, "Obca"));
    }

    protected Visitor coordinatorOfOps() {
        return visitors.as(circle.hire(circle.ops, "Koordynator", Role.COORDINATOR));
    }

    protected Visitors visitors() {
        return visitors;
    }

    protected Visitor nobody() {
        return visitors.stranger();
    }

    protected static String inDays(int days) {
        return DAY.format(LocalDate.now(Warsaw.ZONE).plusDays(days));
    }

    protected String atPup() {
        return "/clients/" + circle.atPup.value();
    }

    protected String atOps() {
        return "/clients/" + circle.atOps.value();
    }

    /// Sends a form that must be taken, and says where it leads.
    protected static String sent(Visitor by, String path, Map<String, String> fields) {
        var answer = by.post(path, fields);
        assertThat(answer.statusCode()).as(Visitor.words(answer)).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }
}
