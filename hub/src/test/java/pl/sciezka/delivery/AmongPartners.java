package pl.sciezka.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.SwitchedDatabase;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// An office that tells and partners with systems of their own.
abstract class AmongPartners {

    static final String PATH = "/deliveries/system";

    @Autowired
    ApplicationContext program;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Transactions transactions;

    @Autowired
    Visitors visitors;

    @Autowired
    SwitchedDatabase database;

    @Autowired
    JdbcClient sql;

    final List<Partner> partners = new ArrayList<>();
    InstitutionId teller;

    @BeforeEach
    void somebody_who_tells() {
        teller = Office.in(program).open(InstitutionKind.PUP);
    }

    @AfterEach
    void close() {
        partners.forEach(Partner::close);
    }

    static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    Partner partner() {
        var partner = new Partner();
        partners.add(partner);
        return partner;
    }

    InstitutionId connected(Partner partner) {
        var institution = Office.in(program).open(InstitutionKind.OPS);
        assertThat(admin(institution)
                        .post(PATH, PATH, Map.of("address", partner.address()))
                        .statusCode())
                .isEqualTo(303);
        return institution;
    }

    Visitor admin(InstitutionId institution) {
        return visitors.as(institution, Role.LOCAL_ADMINISTRATOR);
    }

    static void post(Visitor admin, String path, Map<String, String> fields) {
        assertThat(admin.post(PATH, PATH + path, fields).statusCode()).isEqualTo(303);
    }

    UUID tell(InstitutionId institution) {
        var it = announcement(institution);
        as(teller, () -> deliveries.append(it));
        return it.id();
    }

    static Announcement announcement(InstitutionId institution) {
        return Announcement.of(new Recipient.OwnSystem(institution), "delivery.new-matter", "/day");
    }

    void as(InstitutionId institution, Runnable work) {
        transactions.as(new Acting.Job(institution, Purpose.JOINT_SERVICE), work);
    }

    static void arrives(Partner partner, int count) {
        Eventually.holds(count + " arrive", () -> partner.taken().size() >= count);
        assertThat(partner.taken()).hasSize(count);
    }
}
