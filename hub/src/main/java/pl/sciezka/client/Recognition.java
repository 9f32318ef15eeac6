package pl.sciezka.client;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.RecognisedPersons.Found;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// How an own person is recognised (rozpoznanie): by the features another institution has, or by the eyes of a
/// colleague. Always on behalf of the institution that keeps the list; journalled.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Recognition {

    /// What the own list says about the features of somebody.
    public sealed interface Recognised {
        /// The number is the same.
        record ByPesel(PersonId person) implements Recognised {}

        /// Exactly one person with this name and birth date, and at least one side has no number: people must judge.
        record ByNameAndBirthDate(PersonId person) implements Recognised {}

        /// Nobody, somebody who has left, somebody protected, or more than one: one answer for all.
        record Nobody() implements Recognised {}
    }

    private final RecognisedPersons persons;
    private final Journal journal;

    Recognition(RecognisedPersons persons, Journal journal) {
        this.persons = persons;
        this.journal = journal;
    }

    /// Empty when the person is not there any more.
    public Optional<Features> featuresOf(InstitutionId own, PersonId person) {
        journal.looked("journal.features", new Seen(person, own));
        return persons.featuresOf(own, person);
    }

    /// Whoever bears the number decides, also when protected or gone: then no namesake without a number is offered.
    public Recognised recognise(InstitutionId own, Features features) {
        var recognised = persons.byPesel(own, features)
                .<Recognised>map(it -> it.available() ? new Recognised.ByPesel(it.person()) : new Recognised.Nobody())
                .orElseGet(() -> onlyOne(persons.byNameAndBirthDate(own, features)));
        switch (recognised) {
            case Recognised.ByPesel it -> journal.looked("journal.recognised", new Seen(it.person(), own));
            case Recognised.ByNameAndBirthDate it -> journal.looked("journal.recognised", new Seen(it.person(), own));
            case Recognised.Nobody _ -> {}
        }
        return recognised;
    }

    /// Cards of own persons by id; `what` is the journal's message key. Whoever is not the own institution's is left
    /// out.
    public PersonCards cards(InstitutionId own, Collection<PersonId> ids, String what) {
        var cards = persons.cards(own, ids);
        journal.looked(what, cards.stream().map(it -> new Seen(it.id(), own)).toList());
        return PersonCards.of(cards);
    }

    private static Recognised onlyOne(List<Found> found) {
        return found.size() == 1 && found.getFirst().available()
                ? new Recognised.ByNameAndBirthDate(found.getFirst().person())
                : new Recognised.Nobody();
    }
}
