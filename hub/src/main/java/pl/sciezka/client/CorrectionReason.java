package pl.sciezka.client;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a person's data was corrected (powód poprawki).
public enum CorrectionReason {
    MISTAKE,
    CHANGED,
    DOCUMENT,
    /// in words
    OTHER,
    /// an earlier correction was undone
    TAKEN_BACK,
    /// an earlier correction was put back after a list had written over it
    RESTORED,
    /// what a list had written over an earlier correction was left
    LIST_KEPT;

    /// Where nothing is against it.
    public static final List<CorrectionReason> OFFERED = List.of(MISTAKE, CHANGED, DOCUMENT, OTHER);

    static Optional<CorrectionReason> chosen(@Nullable String typed, List<CorrectionReason> offered) {
        return offered.stream().filter(it -> it.name().equals(typed)).findFirst();
    }
}
