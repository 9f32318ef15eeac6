package pl.sciezka.partnership.drafting;

import java.time.Instant;
import java.time.LocalDate;
import pl.sciezka.kernel.InstitutionId;

/// Signature of a party (podpis), as its head recorded it: the function that signed, never a name.
record Signature(InstitutionId institution, String signatory, Form form, LocalDate signedOn, Instant recordedAt) {

    /// How it was signed.
    enum Form {
        /// in this program, by the head who is signed in
        HERE,
        /// on paper, at a ceremony or one after the other
        PAPER,
        /// with a qualified electronic signature outside this program
        QUALIFIED
    }
}
