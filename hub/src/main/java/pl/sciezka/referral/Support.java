package pl.sciezka.referral;

/// What a referral asks for (rodzaj wsparcia); few closed words first, so that results can be counted.
public enum Support {
    /// rejestracja, oferty pracy, IPD
    LABOUR_OFFICE,
    /// doradztwo zawodowe, warsztaty
    CAREER_ADVICE,
    /// szkolenie, kwalifikacje
    TRAINING,
    /// staż, prace społecznie użyteczne i inne praktyczne formy
    WORK_PRACTICE,
    /// praca socjalna, świadczenia
    SOCIAL_WORK,
    /// klub integracji społecznej
    INTEGRATION_CLUB,
    /// centrum integracji społecznej
    INTEGRATION_CENTRE,
    /// wsparcie rodziny, opieka nad dzieckiem
    FAMILY_SUPPORT,
    /// zadłużenie, sprawy prawne
    DEBT_AND_LAW,
    /// ekonomia społeczna
    SOCIAL_ECONOMY,
    OTHER;

    /// Whether it may take a client's whole days. A centre's takes 30 to 40 hours a week (ustawa o zatrudnieniu
    /// socjalnym, art. 14); of the others nobody keeps the hours.
    public boolean mayFillDays() {
        return this == TRAINING || this == WORK_PRACTICE || this == INTEGRATION_CENTRE;
    }
}
