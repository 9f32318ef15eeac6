package pl.sciezka.plan.document;

/// Kind of a plan that the law knows (rodzaj planu ustawowego).
public enum StatutoryPlan {
    /// indywidualny plan działania: made by a PUP
    IPD,
    /// ups art. 6 pkt 6, art. 108: made by an OPS or PCPR
    KONTRAKT_SOCJALNY,
    /// ustawa o zatrudnieniu socjalnym art. 13: made by a CIS
    IPZS
}
