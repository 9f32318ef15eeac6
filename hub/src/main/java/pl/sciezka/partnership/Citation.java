package pl.sciezka.partnership;

import java.time.LocalDate;

/// What to cite when data is shown (powołanie się na klauzulę): "na podstawie § 4 ust. 1, Umowa partnerska …".
public record Citation(ClauseId clause, AgreementId agreement, String agreementTitle, String number, LocalDate since) {

    /// `§ 5 ust. 1, Umowa partnerska …`
    public String cited() {
        return number + ", " + agreementTitle;
    }
}
