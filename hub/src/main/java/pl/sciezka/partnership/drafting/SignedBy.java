package pl.sciezka.partnership.drafting;

/// Who signs a document (kto podpisuje).
public enum SignedBy {
    /// every party of the agreement and everybody who joins
    ALL,
    /// the lead and who joins: a declaration of accession, to which the members consented before
    LEAD
}
