package pl.sciezka.referral.course;

/// How a step reached the hub (sposób przekazania). A partner without an account answers by telephone or letter, and
/// the sender writes it down; the thread always says so.
public enum Channel {
    /// written here by the side that decided
    HERE,
    /// note of a telephone call
    TELEPHONE,
    /// letter or e-mail kept in the paper file
    LETTER
}
