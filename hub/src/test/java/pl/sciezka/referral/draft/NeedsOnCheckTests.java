package pl.sciezka.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Opening;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Offices;

/// Before a referral is sent: whose needs are known, and whether they go along.
@HubTest
class NeedsOnCheckTests extends Exchanging {

    @Autowired
    ApplicationContext program;

    @Test
    void what_another_office_recorded_is_shown_and_said_to_stay_there() {
        sent(
                ops,
                atOps() + "/needs",
                Map.of("version", "0", "kinds", "INTERPRETER", "interpreterLanguage", "ukraiński"));
        var check = checked(circle.stranger);
        assertThat(words(pup.get(check)))
                .contains("U nas nie zapisano żadnych", "tłumacz: ukraiński (zapisał: OPS " + circle.name + ")")
                .contains("§ 6 ust. 1", "przekazać można tylko to, co zapisał Twój urząd");
        assertThat(pup.get(check).body()).contains("href=\"" + atPup() + "/needs\"");
        assertThat(words(pup.get(checked(circle.ops))))
                .contains("To zapis odbiorcy, więc odbiorca go zna")
                .doesNotContain("przekazać można tylko");
        sent(pup, atPup() + "/needs", Map.of("version", "0", "kinds", "LARGE_PRINT"));
        assertThat(words(pup.get(check))).contains("duży druk Idą ze skierowaniem.", "tłumacz: ukraiński (zapisał:");
    }

    @Test
    void what_no_clause_opens_is_not_shown() {
        sent(
                ops,
                atOps() + "/needs",
                Map.of("version", "0", "kinds", "INTERPRETER", "interpreterLanguage", "ukraiński"));
        circle.endClause();
        assertThat(words(pup.get(checked(circle.stranger))))
                .contains("U nas nie zapisano żadnych")
                .doesNotContain("ukraiński", "jako własne");
    }

    /// The check page of a draft to this office.
    private String checked(InstitutionId to) {
        new Offices(program)
                .agree(
                        circle.name + " skierowania " + to.value(),
                        circle.pup,
                        Map.of(circle.pup, InstitutionKind.PUP, to, InstitutionKind.OPS),
                        Offices.term(
                                "§ 5",
                                InstitutionKind.PUP,
                                Purpose.REFERRAL,
                                Opening.AGREEMENT,
                                EnumSet.of(DataGroup.IDENTITY, DataGroup.REFERRAL)));
        return sent(
                pup,
                "/referrals/drafts/" + UUID.randomUUID(),
                Map.of(
                        "person", circle.atPup.value().toString(),
                        "route", to.value().toString(),
                        "support", "TRAINING",
                        "question", "Kurs",
                        "outcomes", "Ukończony kurs",
                        "informed", LocalDate.now().toString(),
                        "next", "check"));
    }
}
