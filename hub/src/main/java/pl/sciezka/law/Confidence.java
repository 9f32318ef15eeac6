package pl.sciezka.law;

/// How sure a value is (pewność).
public enum Confidence {
    /// read in the act, or on a page of an office or an official announcement
    SEEN,
    /// widely known, with no source at hand
    KNOWN,
    /// follows by arithmetic from values that were read
    DERIVED,
    /// may be otherwise: shown as unconfirmed until somebody confirms it
    UNCERTAIN
}
