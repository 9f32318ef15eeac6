package pl.sciezka.client;

/// What somebody needs in contact with an office (potrzeba w kontakcie). A closed set, and never the reason: that would
/// be data of health or origin.
public enum Need {
    /// with a language
    INTERPRETER,
    /// letters in another language
    LETTERS,
    SIGN_LANGUAGE,
    LARGE_PRINT,
    /// somebody or something that reads aloud
    READING_AID,
    /// a place without steps
    WHEELCHAIR,
    COMPANION,
    /// said in the remark
    OTHER_AID
}
