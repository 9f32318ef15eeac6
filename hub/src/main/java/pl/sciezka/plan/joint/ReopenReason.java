package pl.sciezka.plan.joint;

/// Why something finished is taken up again (powód wznowienia).
public enum ReopenReason {
    MARKED_BY_MISTAKE,
    NEEDED_AGAIN,
    NEW_POSSIBILITY,
    RESULT_DID_NOT_LAST
}
