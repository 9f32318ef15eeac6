package pl.sciezka.client.person;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a person's data was corrected (powód poprawki).
enum CorrectionReason {
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

    static final List<CorrectionReason> OFFERED = List.of(MISTAKE, CHANGED, DOCUMENT, OTHER);

    static Optional<CorrectionReason> chosen(@Nullable String typed) {
        return OFFERED.stream().filter(it -> it.name().equals(typed)).findFirst();
    }
}
