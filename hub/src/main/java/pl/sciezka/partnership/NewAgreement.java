package pl.sciezka.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Period;

/// An agreement to be recorded (umowa): its documents in order, its parties and its clauses, each with its words.
public record NewAgreement(
        Period inForce,
        List<Document> documents,
        List<Signature> signatures,
        List<Provision> provisions,
        Set<String> invented) {

    /// One signed document (dokument).
    public record Document(
            AgreementVersion version,
            String title,
            @Nullable String number,
            @Nullable String occasion,
            @Nullable String changes,
            Set<String> invented) {}

    /// Who signed for a party: the function, never a name (podpis).
    public record Signature(Party party, String signatory, Set<String> invented) {}

    /// A clause with its words and the codes of its legal bases (postanowienie).
    public record Provision(
            Clause clause, String heading, String body, List<String> legalBases, Set<String> invented) {}

    /// What would follow from the agreement once it is recorded.
    public Collection<AccessGrant> grants() {
        return Derivation.grantsOf(agreement(AgreementId.next()));
    }

    Agreement agreement(AgreementId id) {
        return new Agreement(
                id,
                inForce,
                documents.stream().map(Document::version).toList(),
                signatures.stream().map(Signature::party).toList(),
                provisions.stream().map(Provision::clause).toList());
    }
}
