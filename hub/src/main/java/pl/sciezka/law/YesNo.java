package pl.sciezka.law;

/// Whether a rule that is in doubt is applied.
public enum YesNo {
    YES,
    NO
}
