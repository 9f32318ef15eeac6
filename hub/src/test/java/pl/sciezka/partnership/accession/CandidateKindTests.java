package pl.sciezka.partnership.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.Visitors;

/// Clauses open data to kinds of institutions, so the kind is part of what the members consented to.
@DemoTest
class CandidateKindTests {

    @Autowired
    Visitors visitors;

    @Autowired
    CommonPeople people;

    @Autowired
    JdbcClient sql;

    @Test
    void no_institution_of_another_kind_takes_the_place_of_the_candidate() {
        var form = "/join/"
                + one("select id from partnership.agreement where membership_terms ->> 'rule' = 'MAJORITY' limit 1");
        var asked = visitors.stranger()
                .post(
                        form,
                        form,
                        Map.of(
                                "name",
                                "Fundacja Inna",
                                "kind",
                                "NGO",
                                "contact",
                                "prezes",
                                "telephone",
                                "82 000 00 00",
                                "reason",
                                "Razem"));
        assertThat(asked.statusCode()).isEqualTo(303);
        var request = "/partnerships/applications/"
                + one("select id from partnership.application where name = 'Fundacja Inna'");
        var lead = visitors.as(new SignedIn(
                UUID.randomUUID(),
                people.institution("Filia WUP w Chełmie").value(),
                "Jan Próbny",
                "WUP",
                Set.of(Role.DIRECTOR)));
        var another = people.institution("PUP Chrzanów").value().toString();
        for (var id : List.of(another, UUID.randomUUID().toString(), "x")) {
            var answer = lead.post(
                    request,
                    request + "/checks",
                    Map.of("institution", id, "dpoContact", "iod@example.org", "trainedStaff", "2"));
            assertThat(answer.statusCode()).as(id).isEqualTo(422);
            assertThat(answer.body()).contains("o którym zdecydowali członkowie");
        }
        assertThat(sql.sql("""
                        select count(*) from partnership.application
                         where name = 'Fundacja Inna' and institution_id is not null
                        """).query(Integer.class).single()).isZero();
    }

    private UUID one(String select) {
        return sql.sql(select).query(UUID.class).single();
    }
}
