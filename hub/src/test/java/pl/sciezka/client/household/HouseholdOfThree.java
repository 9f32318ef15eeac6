package pl.sciezka.client.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.Examples;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Two own persons and a child in one household at an OPS; a PCPR serves one of them too.
abstract class HouseholdOfThree {

    @Autowired
    OwnPersons persons;

    @Autowired
    CommonClients commonClients;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    Visitors visitors;

    final InstitutionId ops = InstitutionId.next();
    final InstitutionId pcpr = InstitutionId.next();
    PersonId anna;
    PersonId marek;
    PersonId atPcpr;
    String page;
    Visitor worker;

    @BeforeEach
    void a_household_of_two_own_persons_and_a_child() {
        anna = as(ops, () -> persons.add(ops, Examples.person("Wilk", "Anna")));
        marek = as(ops, () -> persons.add(ops, Examples.person("Zaręba", "Marek")));
        atPcpr = as(pcpr, () -> persons.add(pcpr, Examples.person("Wilk", "Anna")));
        var opening = as(ops, () -> commonClients.open(anna, ops, pcpr, UUID.randomUUID()));
        as(pcpr, () -> commonClients.takeUp(opening, pcpr, atPcpr));
        page = "/clients/" + anna.value() + "/household";
        worker = worker(ops);
        moved(worker.post(page, page + "/begin", Map.of("from", "1.01.2020")));
        moved(add(Map.of("own", "Zaręba Marek", "relation", "SPOUSE", "from", "1.06.2021")));
        moved(add(Map.of("givenName", "Zosia", "birthYear", "2018", "relation", "CHILD", "from", "1.01.2020")));
    }

    HttpResponse<String> add(Map<String, String> typed) {
        return worker.post(page, page + "/members/new", fields(typed));
    }

    void aProtectedNewcomer() {
        var hidden = as(ops, () -> persons.add(ops, Examples.person("Ukryta", "Ewa")));
        var protection = "/clients/" + hidden.value() + "/protection";
        moved(worker.post(protection, protection, Map.of("reason", "SAFETY")));
        moved(add(Map.of("own", "Ukryta Ewa", "relation", "SIBLING", "from", "1.01.2024")));
    }

    void refused(Map<String, String> typed, String why) {
        var answer = add(typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why);
    }

    Map<String, String> fields(Map<String, String> typed) {
        var all = new HashMap<>(Map.of("keepsHouse", "true", "occupation", "NONE"));
        all.putAll(typed);
        all.put(
                "version",
                as(
                        ops,
                        () -> sql.sql("""
                        select h.version from client.household h join client.household_key k on k.household_id = h.id
                         where k.person_id = :anna
                        """)
                                .param("anna", anna.value())
                                .query(String.class)
                                .single()));
        return all;
    }

    String member(String givenName) {
        return as(
                ops,
                () -> sql.sql("select id from client.household_member where given_name = :name")
                        .param("name", givenName)
                        .query(String.class)
                        .single());
    }

    int seen(String table) {
        return as(
                pcpr,
                () -> sql.sql("select count(*) from client." + table)
                        .query(Integer.class)
                        .single());
    }

    String partnersPage() {
        return worker(pcpr).get("/clients/" + atPcpr.value() + "/household").body();
    }

    void grant(String group) {
        sql.sql("""
                insert into partnership.access_grant (clause_id, viewer_institution, holder_institution, data_group,
                                                      purpose, valid_from)
                values (gen_random_uuid(), :viewer, :holder, :group, 'JOINT_SERVICE', date '2024-01-01')
                """)
                .param("viewer", pcpr.value())
                .param("holder", ops.value())
                .param("group", group)
                .update();
    }

    static void moved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    Visitor worker(InstitutionId office) {
        return visitors.as(new SignedIn(UUID.randomUUID(), office.value(), "Anna", "Urząd", Set.of(Role.PRACTITIONER)));
    }

    <R> R as(InstitutionId institution, Supplier<R> work) {
        return transactions.as(new Acting.Job(institution, Purpose.JOINT_SERVICE), work);
    }
}
