package pl.sciezka.partnership.accession;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.DemonstrationPaper;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.shell.Texts;

/// In the demonstration: an invented foundation asks to join, and the members have not answered yet.
@Component
class AskScene implements DemonstrationPaper {

    private final OpenAgreements agreements;
    private final AskToJoin askToJoin;
    private final Texts texts;
    private final Clock clock;

    AskScene(OpenAgreements agreements, AskToJoin askToJoin, Texts texts, Clock clock) {
        this.agreements = agreements;
        this.askToJoin = askToJoin;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public void play(PartnershipId partnership, AgreementId agreement, Acting.Staff director) {
        var open = agreements.find(agreement, Warsaw.today(clock)).orElseThrow();
        var candidate = new Candidate(
                null,
                text("name"),
                InstitutionKind.NGO,
                text("contact"),
                text("telephone"),
                null,
                text("officer"),
                open.terms().trainedStaff(),
                text("reason"));
        var result = askToJoin.ask(open, candidate);
        if (!(result instanceof AskToJoin.Result.Asked)) throw new IllegalStateException("Not asked: " + result);
    }

    private String text(String what) {
        return texts.text(Texts.POLISH, "join.demonstration." + what);
    }
}
