package pl.sciezka.client.conference;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A PUP and an OPS talk about their client at a meeting of three offices; the third does not know the client.
abstract class CasesOfThree {

    /// Nobody else is called like this, so wherever it stands, it was let out.
    static final String CANARY = "Kanarkówna";

    static final String TELEPHONE = "600 000 001";

    @Autowired
    ApplicationContext program;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    ConferenceTables tables;
    InstitutionId pup;
    InstitutionId ops;
    InstitutionId third;
    SignedIn adviser;
    SignedIn socialWorker;
    Visitor here;
    Visitor there;
    Map<InstitutionId, PersonId> records;
    String meeting;

    @BeforeEach
    void two_who_know_the_client_and_one_who_does_not() {
        tables = new ConferenceTables(program, 3);
        pup = tables.offices.getFirst();
        ops = tables.offices.get(1);
        third = tables.offices.get(2);
        var client = CommonClientId.next();
        records = tables.client(client, List.of(pup, ops), CANARY);
        tables.see(client, pup, ops, records);
        tables.see(client, ops, pup, records);
        for (var group : List.of(DataGroup.IDENTITY, DataGroup.PLAN)) {
            tables.grant(pup, ops, group, false);
            tables.grant(ops, pup, group, false);
        }
        adviser = tables.hire(pup, "Doradczyni", Role.PRACTITIONER);
        socialWorker = tables.hire(ops, "Socjalna", Role.PRACTITIONER);
        here = visitors.as(adviser);
        there = visitors.as(socialWorker);
        meeting = "/partnerships/meetings/" + tables.meeting.value();
    }

    int count(InstitutionId office, String table) {
        return new Offices(program)
                .as(
                        office,
                        Purpose.JOINT_SERVICE,
                        () -> sql.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single());
    }

    /// The PUP puts the case on the agenda; its page.
    String put() {
        var form = "/clients/" + records.get(pup).value() + "/conferences";
        FilledForm.on(here, form, form)
                .with("meeting", tables.meeting.value().toString())
                .sent();
        return here.findOn(form, meeting + "/cases/[0-9a-f-]{36}");
    }

    String opened() {
        var page = put();
        tables.present(adviser);
        tables.present(socialWorker);
        FilledForm.on(here, page, "/open").sent();
        FilledForm.on(there, page, "/open").sent();
        return page;
    }
}
