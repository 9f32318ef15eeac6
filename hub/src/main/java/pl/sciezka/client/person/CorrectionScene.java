package pl.sciezka.client.person;

import org.springframework.stereotype.Component;
import pl.sciezka.client.CorrectionReason;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.client.WhyCorrected;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;

/// In the demonstration: a client who has moved, and has another telephone and an e-mail address.
@Component
class CorrectionScene implements DemonstrationScene {

    private final EditedPersons edited;
    private final CorrectPersons correct;

    CorrectionScene(EditedPersons edited, CorrectPersons correct) {
        this.edited = edited;
        this.correct = correct;
    }

    @Override
    public String name() {
        return "correction";
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var today = edited.current(worker.institution(), person).orElseThrow(Absent::new);
        var form = today.form()
                .with(PersonField.TELEPHONE, "600 100 177")
                .with(PersonField.EMAIL, "po.przeprowadzce@poczta.example")
                .with(PersonField.STREET, "ul. Polna 3")
                .with(PersonField.LOCALITY, "Chrzanów");
        correct.correct(person, today.version(), form, new WhyCorrected(CorrectionReason.CHANGED, null));
    }
}
