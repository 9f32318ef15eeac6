package pl.sciezka.kernel;

/// Groups of data (grupy danych) that a clause can open to a partner; each has its own tables.
public enum DataGroup {
    /// name, year of birth, gmina: enough to know whom one speaks of
    IDENTITY,
    /// telephone, e-mail, address
    CONTACT,
    /// registration at the labour office, status, profession
    EMPLOYMENT,
    /// kinds and periods of social-assistance benefits, without reasons
    BENEFITS,
    /// household, children, care
    FAMILY,
    /// health and disability: never opened by a partnership clause alone
    HEALTH,
    /// the joint plan
    PLAN,
    /// referrals and their answers
    REFERRAL
}
