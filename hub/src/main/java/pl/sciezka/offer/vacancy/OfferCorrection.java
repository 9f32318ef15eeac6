package pl.sciezka.offer.vacancy;

import static pl.sciezka.client.FieldChange.between;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.FieldChange;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.partnership.Area;
import pl.sciezka.shell.Ui;

/// One field of an offer that was changed after it had been published (poprawka oferty).
record OfferCorrection(FieldChange change, String reason, StaffId by, Instant at) {

    /// The trace of an offer that was entered by mistake.
    static final String REMOVED = "REMOVED";

    static List<FieldChange> changes(Offer was, Offer now) {
        return FieldChange.all(
                between("PLACES", was.places(), now.places()),
                between("FROM", was.from(), now.from()),
                between("TO", was.to(), now.to()),
                between("ASKED_UNTIL", was.askedUntil(), now.askedUntil()),
                between("AGE_FROM", was.conditions().ageFrom(), now.conditions().ageFrom()),
                between("AGE_TO", was.conditions().ageTo(), now.conditions().ageTo()),
                between("AREA", Offers.area(was), Offers.area(now)),
                between(
                        "REGISTERED_DAYS",
                        was.conditions().registeredDays(),
                        now.conditions().registeredDays()),
                between(
                        "BENEFIT",
                        was.conditions().onBenefit(),
                        now.conditions().onBenefit()),
                between("NOTE", was.note(), now.note()));
    }

    String was(Ui ui) {
        return word(ui, change.was());
    }

    String now(Ui ui) {
        return word(ui, change.now());
    }

    private String word(Ui ui, @Nullable String value) {
        if (value == null || value.isEmpty()) return ui.text("correction.nothing");
        return switch (change.field()) {
            case "FROM", "TO", "ASKED_UNTIL" -> ui.day(LocalDate.parse(value));
            case "AREA" -> Places.names(ui, Area.of(value));
            case "BENEFIT" -> ui.text("offer.change.benefit." + value);
            default -> value;
        };
    }
}
