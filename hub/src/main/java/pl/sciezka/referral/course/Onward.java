package pl.sciezka.referral.course;

/// What follows for the client after a referral is closed (droga dalej); a closing without it would be a dead end.
public enum Onward {
    /// prowadzi nadający
    WE_CARRY_ON,
    /// prowadzi przyjmujący
    THEY_CARRY_ON,
    /// kolejne skierowanie gdzie indziej
    REFER_ELSEWHERE,
    /// zapytamy ponownie później
    ASK_AGAIN_LATER,
    /// klient nie potrzebuje dalszego wsparcia
    NOTHING_MORE_NEEDED
}
