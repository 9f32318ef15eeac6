package pl.sciezka.partnership.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.TRZEBINIA;
import static pl.sciezka.testing.Visitor.words;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.Recorded;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

@HubTest
class PartnershipPagesTests {

    static final InstitutionId STRANGER = InstitutionId.next();
    static final InstitutionId OPERATOR = InstitutionId.next();

    @Autowired
    ApplicationContext program;

    @Autowired
    Transactions transactions;

    @Autowired
    Visitors visitors;

    @BeforeEach
    void the_partnership_is_recorded() {
        var recorded = Recorded.in(program);
        recorded.record();
        transactions.as(new Acting.Job(STRANGER, Purpose.ADMINISTRATION), () -> {
            recorded.add(STRANGER, InstitutionKind.OPS);
            recorded.add(OPERATOR, InstitutionKind.OPERATOR);
        });
    }

    @Test
    void a_party_finds_its_agreement_and_reads_who_sees_what_in_words() {
        var pup = visitor(PUP, Role.PRACTITIONER);
        var page = pup.get(agreement(pup));
        assertThat(words(page))
                .contains("Co my widzimy u partnerów")
                .contains("Co partnerzy widzą u nas")
                .contains("imię i nazwisko, rok urodzenia, gmina")
                .contains("wspólna obsługa klienta § 4 ust. 1 od 12.06.2020")
                .contains("wspólna obsługa klienta § 4 ust. 6 od 12.06.2024");
    }

    @Test
    void the_same_agreement_is_told_from_the_side_of_another_party() {
        var pup = visitor(PUP, Role.DIRECTOR);
        var page = pup.get(agreement(pup) + "?side=" + TRZEBINIA.value());
        assertThat(words(page)).contains("Co widzi OPS").doesNotContain("Co my widzimy");
    }

    @Test
    void parties_say_when_and_by_which_document_they_acceded() {
        var babice = visitor(BABICE, Role.DATA_PROTECTION_OFFICER);
        assertThat(words(babice.get(agreement(babice) + "/parties")))
                .contains("12.06.2024 Aneks nr 1 dyrektor")
                .contains("12.06.2020 umowa dyrektor");
    }

    @Test
    void a_clause_shows_its_legal_basis_and_how_sure_it_is() {
        var pcpr = visitor(PCPR, Role.COORDINATOR);
        assertThat(words(pcpr.get(agreement(pcpr) + "/clauses")))
                .contains("art. 43 ust. 9")
                .contains("do sprawdzenia")
                .contains("wymyślone");
    }

    @Test
    void the_operator_reads_every_agreement() {
        var operator = visitor(OPERATOR, Role.HUB_OPERATOR);
        assertThat(operator.get(agreement(operator)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_stranger_cannot_tell_an_agreement_or_a_partner_from_nothing() {
        var stranger = visitor(STRANGER, Role.DIRECTOR);
        var agreement = agreement(visitor(PUP, Role.DIRECTOR));
        assertThat(words(stranger.get("/partnerships"))).contains("nie jest stroną żadnej umowy");
        for (var path : new String[] {agreement, agreement + "/parties", agreement + "/clauses", institution(PUP)}) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(stranger.get(institution(STRANGER)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_side_that_is_no_party_is_absent() {
        var pup = visitor(PUP, Role.DIRECTOR);
        assertThat(pup.get(agreement(pup) + "?side=" + STRANGER.value()).statusCode())
                .isEqualTo(404);
        assertThat(pup.get(agreement(pup) + "?side=nic").statusCode()).isIn(400, 404);
    }

    @Test
    void a_partner_is_shown_with_telephone_and_gmina() {
        assertThat(words(visitor(PUP, Role.PRACTITIONER).get(institution(TRZEBINIA))))
                .contains("32 000 00 00")
                .contains("gmina Trzebinia")
                .contains("TERYT 1203053")
                .contains("Umowa partnerska");
    }

    private String agreement(Visitor visitor) {
        return visitor.findOn("/partnerships", "/partnerships/agreements/[0-9a-f-]{36}");
    }

    private static String institution(InstitutionId id) {
        return "/partnerships/institutions/" + id.value();
    }

    private Visitor visitor(InstitutionId institution, Role role) {
        return visitors.as(institution, role);
    }
}
