package pl.sciezka.referral.ground;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ClientNeeds;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonBrief;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.course.Introduction;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Introduces own persons to the receiver of a referral.
@Component
public class Introductions {

    private final OwnPersons persons;
    private final ClientNeeds needs;

    Introductions(OwnPersons persons, ClientNeeds needs) {
        this.needs = needs;
        this.persons = persons;
    }

    public Introduction of(PersonId own) {
        var it = brief(own);
        return new Introduction(
                it.surname(), it.givenName(), it.birthYear(), it.gminaName(), it.telephone(), needs.own(own));
    }

    /// Empty when the record is gone.
    public Optional<Introduction> find(PersonId own) {
        return persons.brief(CurrentActing.staff().institution(), own).map(_ -> of(own));
    }

    /// A protected person is opened to nobody.
    public boolean guarded(PersonId own) {
        return brief(own).guarded();
    }

    private PersonBrief brief(PersonId own) {
        return persons.brief(CurrentActing.staff().institution(), own).orElseThrow(Absent::new);
    }
}
