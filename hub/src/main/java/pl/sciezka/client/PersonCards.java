package pl.sciezka.client;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Absent;

/// The cards that were asked for, of those who are still on the own list (karty osób).
public record PersonCards(Map<PersonId, PersonCard> byId) {

    static PersonCards of(Collection<PersonCard> cards) {
        return new PersonCards(cards.stream().collect(Collectors.toMap(PersonCard::id, Function.identity())));
    }

    public boolean has(PersonId person) {
        return byId.containsKey(person);
    }

    /// Throws `Absent` when the person is not there any more.
    public PersonCard of(PersonId person) {
        var card = byId.get(person);
        if (card == null) throw new Absent();
        return card;
    }
}
