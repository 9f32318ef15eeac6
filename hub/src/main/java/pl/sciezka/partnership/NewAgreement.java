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
        @Nullable MembershipTerms membership,
        Set<String> invented) {

    public NewAgreement(
            Period inForce,
            List<Document> documents,
            List<Signature> signatures,
            List<Provision> provisions,
            Set<String> invented) {
        this(inForce, documents, signatures, provisions, null, invented);
    }

    /// One signed document (dokument).
    public record Document(
            AgreementVersion version,
            String title,
            @Nullable String number,
            @Nullable String occasion,
            @Nullable String changes,
            Amendment.@Nullable Term term,
            Set<String> invented) {

        public Document(
                AgreementVersion version,
                String title,
                @Nullable String number,
                @Nullable String occasion,
                @Nullable String changes,
                Set<String> invented) {
            this(version, title, number, occasion, changes, null, invented);
        }
    }

    /// Who signed for a party: the function, never a name (podpis). Where to reach it, and what was arranged about
    /// data.
    public record Signature(
            Party party,
            String signatory,
            @Nullable ContactPoint contact,
            Arrangement arrangement,
            Set<String> invented) {

        /// What was arranged is known from the party, without its number.
        public Signature(Party party, String signatory, Set<String> invented) {
            this(party, signatory, null, arrangement(party), invented);
        }

        private static Arrangement arrangement(Party party) {
            return party.arranged().stream()
                    .findFirst()
                    .map(it -> new Arrangement(
                            it.kind(), it.days().from(), it.days().to(), null, null))
                    .orElse(Arrangement.NONE);
        }
    }

    /// A clause with its words and the codes of its legal bases (postanowienie).
    public record Provision(Clause clause, String heading, String body, List<String> legalBases, Set<String> invented) {

        Provision in(int version) {
            return new Provision(clause.in(version), heading, body, legalBases, invented);
        }
    }

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
