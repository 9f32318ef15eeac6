package pl.sciezka.client;

/// The rules of the collision guard (reguły strażnika zbiegów), each with its source on screen: `AlertRule.<X>` says
/// what is found, `AlertRule.<X>.title` the same in a few words, `AlertRule.<X>.rule` the rule and where it stands.
/// They
/// advise; no rule decides or blocks anything.
public enum AlertRule {
    /// ustawa z 27.08.2004 o świadczeniach opieki zdrowotnej, art. 67: 30 days after the title ended
    INSURANCE_ENDS(true, Gravity.BREAKS),
    /// the same act, art. 66: work is a title of its own
    INSURED_BY_WORK(true, Gravity.MIND),
    /// community-useful works are for the unemployed; the article of the 2025 act was not seen
    WORKS_END(false, Gravity.MIND),
    /// ustawa o pomocy społecznej, art. 38 and 39a: up to two months from the day of employment, under a social
    /// contract
    BENEFIT_MAY_STAY(true, Gravity.MIND),
    /// indywidualny plan działania: support up to 60 days after deregistration because of a job
    IPD_AFTERCARE(true, Gravity.MIND),
    /// after the longest time of the status: 90 days before registering anew
    WAITING_PERIOD(true, Gravity.BREAKS),
    /// a rule of this program
    STEP_WAITS_FOR_DROPPED(true, Gravity.BREAKS),
    /// a rule of this program
    SAME_SUPPORT_TWICE(true, Gravity.BREAKS),
    /// a rule of this program
    STEP_OF_OFFICE_THAT_ENDED(true, Gravity.BREAKS),
    /// a rule of this program; ustawa o zatrudnieniu socjalnym, art. 14: 30 to 40 hours a week at a centre
    WHOLE_DAYS_TWICE(true, Gravity.BREAKS),
    /// the same, while it lies ahead or nobody has named an end
    WHOLE_DAYS_AHEAD(true, Gravity.BREAKS),
    /// the provider's own condition
    PLACE_NEEDS_REGISTRATION(true, Gravity.BREAKS),
    /// the provider's own condition
    PLACE_NEEDS_BENEFIT(true, Gravity.BREAKS),
    /// under the act of 2004 the individual programme of a centre ended the status; that of 2025 was not seen
    CENTRE_ENDS_REGISTRATION(false, Gravity.MIND),
    /// a rule of this program
    SAME_DAY(true, Gravity.MIND),
    /// the same, at hours that nobody can keep both
    SAME_DAY_CLASH(true, Gravity.IMPOSSIBLE);

    /// How much is at stake (waga), the worst first.
    public enum Gravity {
        /// cannot be done at all
        IMPOSSIBLE,
        /// something ends or is paid twice unless somebody acts
        BREAKS,
        /// good to know
        MIND
    }

    private final boolean confirmed;
    private final Gravity gravity;

    AlertRule(boolean confirmed, Gravity gravity) {
        this.confirmed = confirmed;
        this.gravity = gravity;
    }

    Gravity gravity() {
        return gravity;
    }

    /// False shows the badge "unconfirmed".
    public boolean confirmed() {
        return confirmed;
    }
}
