package pl.sciezka.partnership.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.AgreementVersion;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.partnership.NewAgreement;
import pl.sciezka.storage.CurrentActing;

/// Records the signature of the own institution; with the last one the document comes into force in the same
/// transaction, from the latest of the agreed day, the last signature and today: what was decided yesterday stays
/// decided.
@Component
class SignDraft {

    private final Drafts drafts;
    private final DraftReading reading;
    private final Signatures signatures;
    private final Circulate circulate;
    private final ChangeAgreement change;
    private final Clock clock;

    SignDraft(
            Drafts drafts,
            DraftReading reading,
            Signatures signatures,
            Circulate circulate,
            ChangeAgreement change,
            Clock clock) {
        this.drafts = drafts;
        this.reading = reading;
        this.signatures = signatures;
        this.circulate = circulate;
        this.change = change;
        this.clock = clock;
    }

    sealed interface Result {
        /// More signatures are missing.
        record Signed() implements Result {}

        /// It was the last one.
        record InForce(AgreementId agreement, LocalDate from) implements Result {}

        /// Nothing was recorded.
        enum Refused implements Result {
            ALREADY_SIGNED,
            NOT_ASKED,
            NOT_WAITING,
            AGREEMENT_ENDED,
            IMPOSSIBLE
        }
    }

    Result sign(DraftId id, String signatory, Signature.Form form, LocalDate signedOn) {
        lockAgreement(id);
        var standing = reading.standing(drafts.locked(id).orElseThrow());
        var draft = standing.draft();
        var by = CurrentActing.staff();
        if (draft.state() != DraftState.PUT_FORWARD) return Result.Refused.NOT_WAITING;
        if (!standing.signatories().contains(by.institution())) return Result.Refused.NOT_ASKED;
        var obstacle = obstacle(standing);
        if (obstacle != null) return obstacle;
        var signature = new Signature(by.institution(), signatory, form, signedOn, clock.instant());
        if (!signatures.add(draft, signature, by)) return Result.Refused.ALREADY_SIGNED;
        circulate.tell(draft, Step.Kind.SIGNED, null);
        var now = reading.standing(draft);
        return now.missing().isEmpty() ? putIntoForce(now) : new Result.Signed();
    }

    /// Puts into force what all who are still parties have signed: whose signature was missing has left meanwhile.
    Result complete(DraftId id) {
        lockAgreement(id);
        var standing = reading.standing(drafts.locked(id).orElseThrow());
        if (!standing.isComplete()) return Result.Refused.NOT_WAITING;
        if (!standing.signatories().contains(CurrentActing.staff().institution())) return Result.Refused.NOT_ASKED;
        var obstacle = obstacle(standing);
        return obstacle == null ? putIntoForce(standing) : obstacle;
    }

    private static Result.@Nullable Refused obstacle(Standing standing) {
        var before = standing.before();
        if (before != null && !before.inForce().contains(standing.day())) return Result.Refused.AGREEMENT_ENDED;
        boolean faulty =
                Fault.of(standing).stream().map(Fault::kind).anyMatch(it -> it.blocks() && it != Fault.Kind.DAY_PASSED);
        return faulty ? Result.Refused.IMPOSSIBLE : null;
    }

    private Result putIntoForce(Standing standing) {
        var draft = standing.draft();
        var signedOn = standing.signatures().stream()
                .map(Signature::signedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var from = Collections.max(
                Stream.of(standing.day(), signedOn, Warsaw.today(clock)).toList());
        var before = standing.before();
        int ordinal = before == null ? 0 : before.versions().size();
        var words = draft.words();
        var document = new NewAgreement.Document(
                new AgreementVersion(ordinal, signedOn, from, draft.content().area()),
                words.title(),
                words.number(),
                words.occasion(),
                words.changes(),
                draft.content().term(),
                Set.of());
        AgreementId agreement;
        if (before == null) agreement = change.conclude(draft.partnership(), document, draft.content());
        else {
            agreement = before.id();
            change.amend(before, document, draft.content());
        }
        drafts.putIntoForce(draft, agreement, ordinal);
        circulate.tell(draft, Step.Kind.IN_FORCE, null);
        drafts.waitingFor(agreement).forEach(other -> circulate.overtaken(other, words.title()));
        return new Result.InForce(agreement, from);
    }

    /// Before the draft, always in this order, so that two last signatures wait for each other instead of blocking.
    private void lockAgreement(DraftId id) {
        drafts.find(id).map(Draft::agreement).ifPresent(change::locked);
    }
}
