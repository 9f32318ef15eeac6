package pl.sciezka.client;

import org.jspecify.annotations.Nullable;

/// Why a record was corrected (powód poprawki). `words` say more, and have to when the reason is another.
public record WhyCorrected(
        CorrectionReason reason, @Nullable String words) {

    @Override
    public String toString() {
        return "WhyCorrected[" + reason + "]";
    }
}
