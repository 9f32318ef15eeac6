package pl.sciezka.client.household;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.CorrectionReason;
import pl.sciezka.client.WhyTyped;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// The form of a member as it was typed; `own` looks somebody up in our record, `reason` and `why` are for a
/// correction.
record MemberTyped(
        @Nullable String own,
        @Nullable String givenName,
        @Nullable String birthYear,
        @Nullable String relation,
        @Nullable String keepsHouse,
        @Nullable String occupation,
        @Nullable String occupationYear,
        @Nullable String supportedBy,
        @Nullable String from,
        @Nullable String another,
        @Nullable String reason,
        @Nullable String why) {

    static final int LONGEST_NAME = 60;

    private static final int EARLIEST_YEAR = 1900;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static MemberTyped empty() {
        return new MemberTyped("", "", "", null, "true", Occupation.UNKNOWN.name(), "", null, "", null, "", "");
    }

    static MemberTyped of(Member it) {
        var facts = it.facts();
        return new MemberTyped(
                "",
                facts.givenName(),
                facts.birthYear() == null ? "" : String.valueOf(facts.birthYear()),
                facts.relation().name(),
                facts.keepsHouse() ? "true" : null,
                facts.occupation().name(),
                facts.occupationYear() == null ? "" : String.valueOf(facts.occupationYear()),
                facts.supportedBy() == null ? null : facts.supportedBy().toString(),
                it.from().toString(),
                null,
                "",
                "");
    }

    boolean looksUp() {
        return !Typed.text(own).isEmpty();
    }

    /// What is wrong with the facts themselves, whoever it is.
    FormErrors.Collector factErrors(LocalDate today) {
        var name = Typed.text(givenName);
        return FormErrors.collect()
                .when(!looksUp() && name.isEmpty(), "givenName", "household.error.name")
                .when(name.length() > LONGEST_NAME, "givenName", "household.error.name-long")
                .when(wrongYear(birthYear, today), "birthYear", "household.error.birth-year")
                .when(chosenRelation().isEmpty(), "relation", "household.error.relation")
                .when(chosenOccupation().isEmpty(), "occupation", "household.error.occupation")
                .when(wrongYear(occupationYear, today), "occupationYear", "household.error.year");
    }

    FormErrors.Collector newcomerErrors(LocalDate today) {
        return factErrors(today).and(dayErrors(from, today));
    }

    FormErrors.Collector correctionErrors(LocalDate today) {
        return newcomerErrors(today)
                .when(Typed.text(givenName).isEmpty(), "givenName", "household.error.name")
                .and(whyTyped().errors(CorrectionReason.OFFERED));
    }

    WhyTyped whyTyped() {
        return new WhyTyped(reason, why);
    }

    /// Whoever looks like a member already is another person.
    boolean isAnother() {
        return another != null;
    }

    /// A day that is not written as one, or is still to come.
    static FormErrors.Collector dayErrors(@Nullable String typed, LocalDate today) {
        var day = Typed.day(typed);
        return FormErrors.collect()
                .when(day.isEmpty(), "from", "household.error.day")
                .when(day.isPresent() && day.get().isAfter(today), "from", "household.error.future")
                .when(day.isPresent() && day.get().getYear() < EARLIEST_YEAR, "from", "household.error.day");
    }

    LocalDate day() {
        return Typed.day(from).orElseThrow();
    }

    Optional<UUID> supporter() {
        var text = Typed.text(supportedBy);
        return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    Member.Facts facts(String name, @Nullable Integer born) {
        return new Member.Facts(
                name,
                born,
                chosenRelation().orElseThrow(),
                keepsHouse != null,
                chosenOccupation().orElseThrow(),
                year(occupationYear),
                supporter().orElse(null));
    }

    Member.Facts facts() {
        return facts(Typed.text(givenName), year(birthYear));
    }

    private Optional<Relation> chosenRelation() {
        return Stream.of(Relation.values())
                .filter(it -> it.name().equals(relation))
                .findFirst();
    }

    private Optional<Occupation> chosenOccupation() {
        return Stream.of(Occupation.values())
                .filter(it -> it.name().equals(occupation))
                .findFirst();
    }

    private static @Nullable Integer year(@Nullable String typed) {
        var text = Typed.text(typed);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    /// Also one that is still to come.
    private static boolean wrongYear(@Nullable String typed, LocalDate today) {
        var text = Typed.text(typed);
        if (text.isEmpty()) return false;
        return !YEAR.matcher(text).matches()
                || Integer.parseInt(text) < EARLIEST_YEAR
                || Integer.parseInt(text) > today.getYear();
    }

    @Override
    public String toString() {
        return "MemberTyped[*]";
    }
}
