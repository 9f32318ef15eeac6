package pl.sciezka.client;

/// What a row of the institution's own list means for its record (zestawienie z kartoteką).
public enum ListMatch {
    NEW,
    CHANGED,
    UNCHANGED,
    /// the PESEL belongs to somebody with another name and surname
    OTHER_PERSON,
    /// more than one person of the record could be meant
    SEVERAL
}
