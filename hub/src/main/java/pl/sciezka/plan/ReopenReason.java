package pl.sciezka.plan;

/// Why something finished is taken up again (powód wznowienia).
enum ReopenReason {
    MARKED_BY_MISTAKE,
    NEEDED_AGAIN,
    NEW_POSSIBILITY,
    RESULT_DID_NOT_LAST
}
