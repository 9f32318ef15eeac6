package pl.sciezka.client.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.TypedDay;

/// The form of a consent as typed; every field may be empty. No area ticked: where the client lives does not matter.
record ConsentTyped(
        @Nullable List<String> groups,
        @Nullable List<String> area,
        @Nullable String given,
        @Nullable String until,
        @Nullable String how) {

    /// Nobody consents for longer than this at once: a custom of this program.
    static final int LONGEST_YEARS = 2;

    /// Everything ticked but the groups beyond identity; the client decides about those.
    static ConsentTyped fresh(Offer offer, String today) {
        return new ConsentTyped(
                List.of(DataGroup.IDENTITY.name()),
                offer.area().stream().map(Teryt::value).toList(),
                today,
                null,
                null);
    }

    Set<String> tickedGroups() {
        return groups == null ? Set.of() : new HashSet<>(groups);
    }

    Set<String> tickedArea() {
        return area == null
                ? Set.of()
                : area.stream().filter(it -> !it.isEmpty()).collect(Collectors.toSet());
    }

    /// What is wrong on that day, in the order of the form. `livesIn` asks the holder's own record.
    FormErrors errors(Offer offer, LocalDate today, Predicate<List<Teryt>> livesIn) {
        var from = day(given).orElse(null);
        var to = day(until).orElse(null);
        return FormErrors.collect()
                .when(!tickedGroups().contains(DataGroup.IDENTITY.name()), "groups", "consent.error.identity")
                .when(areaNotOffered(offer), "area", "consent.error.area-changed")
                .when(!areaNotOffered(offer) && !livesIn.test(chosenArea(offer)), "area", "consent.error.area")
                .when(from == null, "given", "consent.error.given")
                .when(from != null && from.isAfter(today), "given", "consent.error.future")
                .when(to == null, "until", "consent.error.until")
                .when(to != null && to.isBefore(today), "until", "consent.error.past")
                .when(to != null && to.isAfter(today.plusYears(LONGEST_YEARS)), "until", "consent.error.long")
                .when(howChosen().isEmpty(), "how", "consent.error.how")
                .done();
    }

    /// Only of what the clauses open on consent.
    Set<DataGroup> chosenGroups(Offer offer) {
        var chosen = EnumSet.noneOf(DataGroup.class);
        for (var group : offer.groups().keySet()) if (tickedGroups().contains(group.name())) chosen.add(group);
        return chosen;
    }

    /// An annex may have changed the area meanwhile; what is left out of it must not become "wherever".
    private boolean areaNotOffered(Offer offer) {
        return chosenArea(offer).size() < tickedArea().size();
    }

    List<Teryt> chosenArea(Offer offer) {
        return offer.area().stream()
                .filter(it -> tickedArea().contains(it.value()))
                .toList();
    }

    LocalDate givenOn() {
        return day(given).orElseThrow();
    }

    LocalDate lastDay() {
        return day(until).orElseThrow();
    }

    GivenHow chosenHow() {
        return howChosen().orElseThrow();
    }

    private Optional<GivenHow> howChosen() {
        return Stream.of(GivenHow.values()).filter(it -> it.name().equals(how)).findFirst();
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        return typed == null ? Optional.empty() : TypedDay.read(typed);
    }
}
