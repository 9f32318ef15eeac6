package pl.sciezka.kernel;

/// Why personal data is looked at (cel); a grant opens data for one purpose only.
public enum Purpose {
    /// joint service of the common client
    JOINT_SERVICE,
    /// a referral and its answer
    REFERRAL,
    /// finding out whether two institutions serve the same person
    DISCOVERY,
    /// the institution's own tasks with its own records
    OWN_TASKS,
    /// accounts, settings, agreements: no clients' data
    ADMINISTRATION,
    /// the data-protection officer's supervision
    SUPERVISION
}
