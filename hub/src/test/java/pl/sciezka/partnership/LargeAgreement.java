package pl.sciezka.partnership;

import static pl.sciezka.kernel.DataGroup.BENEFITS;
import static pl.sciezka.kernel.DataGroup.CONTACT;
import static pl.sciezka.kernel.DataGroup.EMPLOYMENT;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.DataGroup.PLAN;
import static pl.sciezka.kernel.InstitutionKind.OPS;
import static pl.sciezka.kernel.InstitutionKind.PCPR;
import static pl.sciezka.kernel.InstitutionKind.PUP;
import static pl.sciezka.kernel.Purpose.DISCOVERY;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pl.sciezka.kernel.Period;

/// An agreement of any number of parties with the clauses that the partnerships of the demonstration have.
final class LargeAgreement {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    private LargeAgreement() {}

    static Party party(int institution) {
        return new Party(
                CountryOfClients.institution(institution),
                CountryOfClients.kind(institution),
                0,
                FROM,
                null,
                List.of());
    }

    static List<Clause> clauses() {
        return List.of(
                Examples.clause(
                        "§ 1",
                        0,
                        Examples.mutual(
                                Set.of(PUP),
                                Set.of(OPS),
                                JOINT_SERVICE,
                                IDENTITY,
                                CONTACT,
                                EMPLOYMENT,
                                BENEFITS,
                                PLAN)),
                Examples.clause("§ 2", 0, Examples.mutual(Set.of(PUP), Set.of(OPS), DISCOVERY, IDENTITY)),
                Examples.clause(
                        "§ 3", 0, Examples.mutual(Set.of(PCPR), Set.of(PUP), JOINT_SERVICE, IDENTITY, CONTACT)));
    }

    static NewAgreement.Document annex(int number, LocalDate day) {
        return new NewAgreement.Document(
                new AgreementVersion(number, day, day), "Aneks nr " + number, null, null, null, Set.of());
    }

    static NewAgreement.Provision ofAnnex(int number) {
        var clause = Examples.clause(
                "§ 4 ust. " + number,
                number,
                Examples.mutual(Set.of(PCPR), Set.of(OPS), JOINT_SERVICE, IDENTITY, PLAN));
        return new NewAgreement.Provision(clause, "Aneks", "Treść", List.of("UMOWA"), Set.of());
    }

    static NewAgreement of(String title, List<Party> parties, List<Clause> clauses) {
        return new NewAgreement(
                new Period(FROM, null),
                List.of(new NewAgreement.Document(
                        new AgreementVersion(0, FROM, FROM, Area.of("12")), title, null, null, null, Set.of())),
                parties.stream()
                        .map(it -> new NewAgreement.Signature(it, "dyrektor", Set.of()))
                        .toList(),
                clauses.stream()
                        .map(it -> new NewAgreement.Provision(it, "Nagłówek", "Treść", List.of("UMOWA"), Set.of()))
                        .toList(),
                Set.of());
    }

    static NewPartnership alone(String name, List<Party> parties, NewAgreement agreement) {
        return new NewPartnership(
                name,
                PartnershipForm.AGREEMENT,
                "Pomagać",
                parties.getFirst().institution(),
                null,
                Set.of(),
                List.of(agreement));
    }
}
