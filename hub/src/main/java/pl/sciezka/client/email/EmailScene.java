package pl.sciezka.client.email;

import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;

/// In the demonstration: a client who wants e-mail.
@Component
class EmailScene implements DemonstrationScene {

    private final NoteWish note;

    EmailScene(NoteWish note) {
        this.note = note;
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        note.that(person, worker, true);
    }
}
