package pl.sciezka.client;

/// The rules of the collision guard (reguły strażnika zbiegów), each with its source on screen: `AlertRule.<X>` says
/// what
/// is found, `AlertRule.<X>.rule` the rule and where it stands. They advise; no rule decides or blocks anything.
public enum AlertRule {
    /// ustawa z 27.08.2004 o świadczeniach opieki zdrowotnej, art. 67: 30 days after the title ended
    INSURANCE_ENDS(true),
    /// the same act, art. 66: work is a title of its own
    INSURED_BY_WORK(true),
    /// community-useful works are for the unemployed; the article of the 2025 act was not seen
    WORKS_END(false),
    /// ustawa o pomocy społecznej, art. 38 and 39a: up to two months from the day of employment, under a social
    /// contract
    BENEFIT_MAY_STAY(true),
    /// indywidualny plan działania: support up to 60 days after deregistration because of a job
    IPD_AFTERCARE(true),
    /// after the longest time of the status: 90 days before registering anew
    WAITING_PERIOD(true),
    /// a rule of this program
    STEP_WAITS_FOR_DROPPED(true),
    /// a rule of this program
    SAME_SUPPORT_TWICE(true),
    /// a rule of this program
    STEP_OF_OFFICE_THAT_ENDED(true);

    private final boolean confirmed;

    AlertRule(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /// False shows the badge "unconfirmed".
    public boolean confirmed() {
        return confirmed;
    }
}
