package pl.sciezka.partnership.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.partnership.ArrangementFiles;
import pl.sciezka.storage.CurrentActing;

/// Sends a draft round for signature, takes it back, gives it up, and hears remarks (obieg projektu).
@Component
class Circulate {

    private final Drafts drafts;
    private final Signatures signatures;
    private final ArrangementFiles files;
    private final Clock clock;

    Circulate(Drafts drafts, Signatures signatures, ArrangementFiles files, Clock clock) {
        this.drafts = drafts;
        this.signatures = signatures;
        this.files = files;
        this.clock = clock;
    }

    /// Empty when it is on its way; else what stands in the way, and nothing happened.
    List<Fault> putForward(Standing standing) {
        var faults =
                Fault.of(standing).stream().filter(it -> it.kind().blocks()).toList();
        if (!faults.isEmpty()) return faults;
        standing.after(); // whatever no agreement may say
        var before = standing.before();
        drafts.putForward(
                standing.draft(), before == null ? null : before.versions().size() - 1);
        tell(standing.draft(), Step.Kind.PUT_FORWARD, null);
        return List.of();
    }

    /// Back to be changed: what was signed is signed no more.
    void takeBack(Draft draft) {
        drafts.takeBack(draft);
        tell(draft, Step.Kind.TAKEN_BACK, null);
    }

    void withdraw(Draft draft) {
        files.keepOnly(draft.id().value(), Set.of());
        drafts.withdraw(draft);
        tell(draft, Step.Kind.WITHDRAWN, null);
    }

    /// Another document came into force first: this one has to be looked at again.
    void overtaken(Draft draft, String by) {
        drafts.takeBack(draft);
        tell(draft, Step.Kind.OVERTAKEN, by);
    }

    void remark(Draft draft, String words) {
        tell(draft, Step.Kind.REMARK, words);
    }

    void tell(Draft draft, Step.Kind kind, @Nullable String note) {
        var by = CurrentActing.staff();
        signatures.tell(draft.id(), kind, by.institution(), by, clock.instant(), note);
    }
}
