package pl.sciezka.referral.draft;

import java.util.List;
import pl.sciezka.client.ClientNeeds.Known;
import pl.sciezka.client.Needs;
import pl.sciezka.kernel.PersonId;

/// Needs in contact before a referral is sent (potrzeby na skierowaniu): our `own`, whether they go along, and what
/// partners recorded, which stays with them.
record CheckedNeeds(PersonId person, Needs own, boolean goAlong, List<Known> partners) {

    CheckedNeeds with(List<Known> known) {
        return new CheckedNeeds(
                person, own, goAlong, known.stream().filter(it -> !it.own()).toList());
    }

    /// `/clients/{id}/needs`
    String path() {
        return "/clients/" + person.value() + "/needs";
    }

    @Override
    public String toString() {
        return "CheckedNeeds[*]";
    }
}
