package pl.sciezka.partnership.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.PartnershipId;

/// Draft of a document (projekt): an agreement, or an annex to the agreement that it names. `builtOn` is the latest
/// document when it was put forward; signatures count for one `round`.
record Draft(
        DraftId id,
        PartnershipId partnership,
        @Nullable AgreementId agreement,
        InstitutionId author,
        SignedBy signedBy,
        Words words,
        Amendment content,
        DraftState state,
        @Nullable Integer builtOn,
        int round,
        int version) {

    boolean isFirst() {
        return agreement == null;
    }

    /// The day on which it would take effect if the last signature came today.
    LocalDate day(LocalDate today) {
        return words.day() == null || words.day().isBefore(today) ? today : words.day();
    }

    Draft with(Words words) {
        return new Draft(id, partnership, agreement, author, signedBy, words, content, state, builtOn, round, version);
    }

    Draft with(Amendment content) {
        return new Draft(id, partnership, agreement, author, signedBy, words, content, state, builtOn, round, version);
    }
}
