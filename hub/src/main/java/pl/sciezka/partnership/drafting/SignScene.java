package pl.sciezka.partnership.drafting;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.DemonstrationPaper;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.shell.Texts;

/// In the demonstration: one party signs the document that waits.
@Component
class SignScene implements DemonstrationPaper {

    private final Drafts drafts;
    private final SignDraft signDraft;
    private final Texts texts;
    private final Clock clock;

    SignScene(Drafts drafts, SignDraft signDraft, Texts texts, Clock clock) {
        this.drafts = drafts;
        this.signDraft = signDraft;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sign";
    }

    @Override
    public void play(PartnershipId partnership, AgreementId agreement, Acting.Staff director) {
        var draft = drafts.waitingFor(agreement).getFirst();
        var signatory = texts.text(Texts.POLISH, "draft.demonstration.signatory");
        var result = signDraft.sign(draft.id(), signatory, Signature.Form.HERE, Warsaw.today(clock));
        if (!(result instanceof SignDraft.Result.Signed)) throw new IllegalStateException("Not signed: " + result);
    }
}
