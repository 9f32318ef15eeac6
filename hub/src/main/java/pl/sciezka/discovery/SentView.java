package pl.sciezka.discovery;

import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonCard;

/// A sent proposal as its page shows it: the own person, whom it was sent to, whom one may call.
record SentView(
        Proposal proposal,
        Proposal.Phase phase,
        PersonCard person,
        String partner,
        @Nullable String telephone,
        String by) {

    String path() {
        return "/proposals/sent/" + proposal.id().value();
    }
}
