package pl.sciezka.client;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardClocks;
import pl.sciezka.shell.TabGroup;

/// The key details of a client (nagłówek klienta), on every page about the person: whom we speak of, who leads, which
/// institutions, which days come next. `guarded` persons show neither gmina nor institutions. `joint` is the adviser of
/// the common client, two while one hands over to the other.
public record ClientHeader(
        PersonId id,
        String name,
        @Nullable Integer birthYear,
        @Nullable String gmina,
        boolean guarded,
        @Nullable Adviser adviser,
        List<Joint> joint,
        List<Place> places,
        List<ClientNeeds.Known> needs,
        List<CardClocks.Clock> clocks,
        List<TabGroup> tabs) {

    /// `before` leads until the day before `since`; null when that day has come.
    public record Adviser(
            String name,
            @Nullable String telephone,
            LocalDate since,
            @Nullable String before) {}

    /// The one adviser of the common client. `until` is the last day, where it is known; `substitute` stands in today.
    public record Joint(
            String name,
            String institution,
            @Nullable String telephone,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String substitute) {}

    /// An institution that serves this client too, and since when it is known.
    public record Place(String institution, LocalDate since) {}

    /// What each institution recorded of the client's needs, ours first.
    public List<Needs> everyNeed() {
        return needs.stream().map(ClientNeeds.Known::needs).toList();
    }

    public String path() {
        return "/clients/" + id.value();
    }

    @Override
    public String toString() {
        return "ClientHeader[" + id.value() + "]";
    }
}
