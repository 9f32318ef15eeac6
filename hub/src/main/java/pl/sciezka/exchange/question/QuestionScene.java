package pl.sciezka.exchange.question;

import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;

/// In the demonstration: the first partner that may tell is asked which benefits the client receives.
@Component
class QuestionScene implements DemonstrationScene {

    private final AskPartner askPartner;

    QuestionScene(AskPartner askPartner) {
        this.askPartner = askPartner;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var partner = askPartner.partners(worker.institution(), person, QuestionKind.BENEFITS).stream()
                .flatMap(it -> it.may().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody may answer the demonstration's question"));
        var _ = askPartner
                .ask(worker, person, partner.institution(), QuestionKind.BENEFITS, null)
                .orElseThrow();
    }
}
