package pl.sciezka.adviser.contact;

/// What became of a contact (obecność): it took place, or why not.
public enum Presence {
    ATTENDED,
    /// said beforehand that he or she cannot come
    EXCUSED_BEFORE,
    EXCUSED_AFTER,
    NOT_EXCUSED,
    /// a letter came back or nobody answered: the office did not reach the client, who therefore missed nothing
    NOT_REACHED,
    MOVED_BY_OFFICE;

    /// Did not come to what was agreed, and said nothing beforehand.
    public boolean missed() {
        return this == EXCUSED_AFTER || this == NOT_EXCUSED;
    }
}
