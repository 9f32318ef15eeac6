package pl.sciezka.adviser.contact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// The form of a contact as it was typed; `why` is for a correction.
record ContactTyped(
        @Nullable String day,
        @Nullable String way,
        @Nullable String outcome,
        @Nullable String byClient,
        @Nullable String note,
        @Nullable String why) {

    static final int LONGEST_WHY = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /// What is most often logged: the client came today. Only whoever says so sets the clock of the client's own
    /// initiative.
    static ContactTyped usual(LocalDate today) {
        return new ContactTyped(DAY.format(today), Way.OFFICE.name(), Presence.ATTENDED.name(), "false", "", "");
    }

    static ContactTyped of(Contact.Facts it) {
        return new ContactTyped(
                DAY.format(it.day()),
                it.way().name(),
                it.outcome().name(),
                String.valueOf(it.byClient()),
                it.note(),
                "");
    }

    FormErrors.Collector errors(LocalDate today) {
        var on = Typed.day(day);
        return FormErrors.collect()
                .when(on.isEmpty(), "day", "contact.error.day")
                .when(on.filter(it -> it.isAfter(today)).isPresent(), "day", "contact.error.future")
                .when(on.filter(it -> it.isBefore(today.minusYears(1))).isPresent(), "day", "contact.error.old")
                .when(chosenWay().isEmpty(), "way", "contact.error.way")
                .when(chosenOutcome().isEmpty(), "outcome", "contact.error.outcome")
                .when(!"true".equals(byClient) && !"false".equals(byClient), "byClient", "contact.error.began")
                .when(Typed.text(note).length() > Contact.LONGEST_NOTE, "note", "contact.error.note");
    }

    FormErrors.Collector correctionErrors(LocalDate today) {
        var reason = Typed.text(why);
        return errors(today)
                .when(reason.isEmpty(), "why", "contact.error.why")
                .when(reason.length() > LONGEST_WHY, "why", "contact.error.why-long");
    }

    /// Call it without errors. What did not take place nobody began.
    Contact.Facts facts() {
        var became = chosenOutcome().orElseThrow();
        return new Contact.Facts(
                Typed.day(day).orElseThrow(),
                chosenWay().orElseThrow(),
                became,
                became == Presence.ATTENDED && "true".equals(byClient),
                Typed.orNull(note));
    }

    private Optional<Way> chosenWay() {
        return Stream.of(Way.values()).filter(it -> it.name().equals(way)).findFirst();
    }

    private Optional<Presence> chosenOutcome() {
        return Stream.of(Presence.values())
                .filter(it -> it.name().equals(outcome))
                .findFirst();
    }

    @Override
    public String toString() {
        return "ContactTyped[*]";
    }
}
