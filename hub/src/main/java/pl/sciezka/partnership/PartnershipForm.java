package pl.sciezka.partnership;

/// Form of a partnership (forma partnerstwa).
public enum PartnershipForm {
    /// umowa partnerska
    AGREEMENT,
    /// pilotaż
    PILOT,
    /// otwarte partnerstwo lokalne
    OPEN,
    /// grupa tematyczna: meets, shares no clients' data
    WORKING_GROUP
}
