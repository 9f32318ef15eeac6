package pl.sciezka.offer.vacancy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.offer.ListingId;
import pl.sciezka.offer.OfferId;
import pl.sciezka.offer.register.Description;
import pl.sciezka.offer.register.Listing;
import pl.sciezka.partnership.Area;
import pl.sciezka.referral.Support;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What was typed about the places of a service (formularz oferty). `chosen`: codes of gminy.
record OfferForm(Map<String, String> typed, Set<String> chosen) {

    /// Nobody works longer; above it somebody has mistyped.
    private static final int OLDEST = 120;

    private static final int LONGEST_WAIT = 3650;

    static OfferForm empty() {
        return new OfferForm(Map.of(), Set.of());
    }

    static OfferForm of(Offer it) {
        var typed = new HashMap<String, String>();
        var asked = it.conditions();
        typed.put("places", String.valueOf(it.places()));
        typed.put("from", it.from().toString());
        typed.put("to", it.to().toString());
        typed.put("askedUntil", it.askedUntil().toString());
        if (asked.ageFrom() != null) typed.put("ageFrom", asked.ageFrom().toString());
        if (asked.ageTo() != null) typed.put("ageTo", asked.ageTo().toString());
        if (asked.registeredDays() != null)
            typed.put("registeredDays", asked.registeredDays().toString());
        if (asked.onBenefit()) typed.put("onBenefit", "true");
        if (it.note() != null) typed.put("note", it.note());
        return new OfferForm(
                typed, asked.area().codes().stream().map(Teryt::value).collect(Collectors.toSet()));
    }

    String text(String field) {
        return Typed.text(typed.get(field));
    }

    FormErrors.Collector errors(LocalDate today, List<Teryt> possible) {
        var from = Typed.day(text("from"));
        var to = Typed.day(text("to"));
        var until = Typed.day(text("askedUntil"));
        return FormErrors.collect()
                .when(number("places", 1, Offer.MOST_PLACES).isEmpty(), "places", "offer.error.places")
                .when(from.isEmpty(), "from", "offer.error.day")
                .when(to.isEmpty(), "to", "offer.error.day")
                .when(to.filter(today::isAfter).isPresent(), "to", "offer.error.past")
                .when(before(to, from), "to", "offer.error.order")
                .when(to.filter(today.plusYears(3)::isBefore).isPresent(), "to", "offer.error.far")
                .when(until.isEmpty(), "askedUntil", "offer.error.day")
                .when(until.filter(today::isAfter).isPresent(), "askedUntil", "offer.error.past")
                .when(before(to, until), "askedUntil", "offer.error.until")
                .when(wrong("ageFrom", OLDEST), "ageFrom", "offer.error.age")
                .when(wrong("ageTo", OLDEST), "ageTo", "offer.error.age")
                .when(ages(), "ageTo", "offer.error.ages")
                .when(wrong("registeredDays", LONGEST_WAIT), "registeredDays", "offer.error.days")
                .when(!area(possible), "area", "offer.error.area")
                .when(text("note").length() > Description.LONGEST, "note", "offer.error.long");
    }

    /// Only without errors.
    Offer offer(Listing it) {
        var says = it.description();
        return offer(OfferId.next(), it.id(), it.institution(), it.provider(), says.name(), says.support(), 0);
    }

    /// What an offer becomes that was opened with that version. Only without errors.
    Offer changed(Offer it, int version) {
        return offer(it.id(), it.listing(), it.institution(), it.provider(), it.name(), it.support(), version);
    }

    private Offer offer(
            OfferId id,
            ListingId listing,
            InstitutionId institution,
            String provider,
            String name,
            Support support,
            int version) {
        int places = number("places", 1, Offer.MOST_PLACES).orElseThrow();
        return new Offer(
                id,
                listing,
                institution,
                provider,
                name,
                support,
                Typed.day(text("from")).orElseThrow(),
                Typed.day(text("to")).orElseThrow(),
                Typed.day(text("askedUntil")).orElseThrow(),
                places,
                places,
                new Conditions(
                        orNull("ageFrom", OLDEST),
                        orNull("ageTo", OLDEST),
                        new Area(chosen.stream().sorted().map(Teryt::new).toList()),
                        orNull("registeredDays", LONGEST_WAIT),
                        typed.containsKey("onBenefit")),
                Typed.orNull(typed.get("note")),
                null,
                version,
                null);
    }

    private boolean area(List<Teryt> possible) {
        return chosen.stream()
                .allMatch(code -> possible.stream().anyMatch(it -> it.value().equals(code)));
    }

    private static boolean before(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private boolean ages() {
        var from = number("ageFrom", 0, OLDEST);
        var to = number("ageTo", 0, OLDEST);
        return from.isPresent() && to.isPresent() && to.get() < from.get();
    }

    private boolean wrong(String field, int most) {
        return !text(field).isEmpty() && number(field, 0, most).isEmpty();
    }

    private @Nullable Integer orNull(String field, int most) {
        return number(field, 0, most).orElse(null);
    }

    private Optional<Integer> number(String field, int least, int most) {
        return Optional.of(text(field))
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(it -> it >= least && it <= most);
    }
}
