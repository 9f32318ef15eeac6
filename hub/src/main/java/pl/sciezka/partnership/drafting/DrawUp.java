package pl.sciezka.partnership.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.ArrangementFiles;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.storage.CurrentActing;

/// Draws a document up (przygotowanie projektu): the words first, then parties, clauses and term one after the other.
@Component
public class DrawUp {

    private final Drafts drafts;
    private final Signatures signatures;
    private final ArrangementFiles files;
    private final Clock clock;

    DrawUp(Drafts drafts, Signatures signatures, ArrangementFiles files, Clock clock) {
        this.drafts = drafts;
        this.signatures = signatures;
        this.files = files;
        this.clock = clock;
    }

    DraftId start(
            PartnershipId partnership,
            @Nullable AgreementId agreement,
            SignedBy signedBy,
            Words words,
            Amendment content) {
        var by = CurrentActing.staff();
        var draft = new Draft(
                DraftId.next(),
                partnership,
                agreement,
                by.institution(),
                signedBy,
                words,
                content,
                DraftState.DRAWN_UP,
                null,
                0,
                0);
        drafts.add(draft);
        tell(draft, Step.Kind.DRAWN_UP, by.institution(), null);
        return draft.id();
    }

    /// A document by which a candidate joins to whom the members have consented.
    public DraftId accession(
            PartnershipId partnership,
            AgreementId agreement,
            String title,
            @Nullable String occasion,
            @Nullable LocalDate day,
            SignedBy signedBy,
            Amendment content) {
        var words = new Words(title, null, occasion, null, day);
        return start(partnership, agreement, signedBy, words, content);
    }

    void words(Draft draft, Words words) {
        drafts.save(draft.with(words));
    }

    void content(Draft draft, UnaryOperator<Amendment> change) {
        var content = change.apply(draft.content());
        drafts.save(draft.with(content));
        files.keepOnly(draft.id().value(), content.arranged());
    }

    private void tell(Draft draft, Step.Kind kind, InstitutionId institution, @Nullable String note) {
        signatures.tell(draft.id(), kind, institution, CurrentActing.staff(), clock.instant(), note);
    }
}
