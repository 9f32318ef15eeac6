package pl.sciezka.offer.reservation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.client.Benefits;
import pl.sciezka.client.Registrations;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.offer.vacancy.Conditions;

/// A place is only for people who are registered, or who have a benefit, and that ends before the service does. While
/// no record that the reader may know says when, nothing is told.
@Component
class PlaceConditions implements Alerts {

    private final HeldPlaces places;
    private final Registrations registrations;
    private final Benefits benefits;
    private final Journal journal;

    PlaceConditions(HeldPlaces places, Registrations registrations, Benefits benefits, Journal journal) {
        this.places = places;
        this.registrations = registrations;
        this.benefits = benefits;
        this.journal = journal;
    }

    @Override
    public List<Alert> of(PersonId own) {
        var held = places.of(own);
        return Stream.concat(
                        broken(
                                held,
                                it -> it.registeredDays() != null,
                                AlertRule.PLACE_NEEDS_REGISTRATION,
                                () -> registrations.latest(own).map(Registrations.Registration::until)),
                        broken(held, Conditions::onBenefit, AlertRule.PLACE_NEEDS_BENEFIT, () -> lastBenefit(own)))
                .toList();
    }

    /// Nobody looks at a record for a condition that no place has.
    private static Stream<Alert> broken(
            List<HeldPlaces.Held> held, Predicate<Conditions> has, AlertRule rule, Supplier<Optional<LocalDate>> end) {
        var conditioned =
                held.stream().filter(it -> has.test(it.offer().conditions())).toList();
        if (conditioned.isEmpty()) return Stream.empty();
        return end.get().stream()
                .flatMap(day -> conditioned.stream()
                        .filter(it -> !day.isAfter(it.offer().to()))
                        .map(it -> new Alert(
                                rule,
                                List.of(it.place().service(), it.offer().provider()),
                                day,
                                it.place().id().path())));
    }

    /// Empty when one goes on without a known end, and when none is known.
    private Optional<LocalDate> lastBenefit(PersonId own) {
        var known = benefits.of(own);
        journal.looked(
                "journal.benefit-end",
                known.stream()
                        .map(it -> new Seen(it.person(), it.holder()))
                        .distinct()
                        .toList());
        return known.stream().findFirst().map(Benefits.Benefit::until);
    }
}
