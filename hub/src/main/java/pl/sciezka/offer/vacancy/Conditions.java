package pl.sciezka.offer.vacancy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.Area;

/// For whom an offer is (warunki): only what a client's record holds, and each can be checked and explained. They say
/// what fits; they never rank people, and nothing is decided by them.
public record Conditions(
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        Area area,
        @Nullable Integer registeredDays,
        boolean onBenefit) {

    public static final Conditions NONE = new Conditions(null, null, Area.NOWHERE, null, false);

    /// One condition of a closed set.
    public enum Kind {
        AGE,
        AREA,
        REGISTERED,
        BENEFIT
    }

    public enum Verdict {
        MET,
        UNMET,
        /// The record does not say.
        UNKNOWN
    }

    public record Check(Kind kind, Verdict verdict) {}

    /// What the own record of somebody holds; null where it holds nothing. `onBenefit` is null where no benefit was
    /// ever entered.
    public record Facts(
            @Nullable LocalDate birthDate,
            @Nullable Integer birthYear,
            @Nullable Teryt gmina,
            @Nullable LocalDate registeredSince,
            @Nullable LocalDate registeredUntil,
            @Nullable Boolean onBenefit) {

        @Override
        public String toString() {
            return "Facts[*]";
        }
    }

    public boolean isNothing() {
        return kinds().isEmpty();
    }

    public List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        if (ageFrom != null || ageTo != null) kinds.add(Kind.AGE);
        if (!area.isEmpty()) kinds.add(Kind.AREA);
        if (registeredDays != null) kinds.add(Kind.REGISTERED);
        if (onBenefit) kinds.add(Kind.BENEFIT);
        return kinds;
    }

    /// Each condition with what the record says of it on that day.
    public List<Check> check(Facts facts, LocalDate day) {
        return kinds().stream()
                .map(kind -> new Check(
                        kind,
                        switch (kind) {
                            case AGE -> age(facts, day);
                            case AREA -> lives(facts);
                            case REGISTERED -> registered(facts, day);
                            case BENEFIT -> verdict(facts.onBenefit());
                        }))
                .toList();
    }

    /// With the year alone the age is known only to within a year: both ages must give the same answer.
    private Verdict age(Facts facts, LocalDate day) {
        if (facts.birthDate() != null)
            return verdict(inRange(Period.between(facts.birthDate(), day).getYears()));
        if (facts.birthYear() == null) return Verdict.UNKNOWN;
        int older = day.getYear() - facts.birthYear();
        if (inRange(older) == inRange(older - 1)) return verdict(inRange(older));
        return Verdict.UNKNOWN;
    }

    private boolean inRange(int age) {
        return (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
    }

    private Verdict lives(Facts facts) {
        return facts.gmina() == null ? Verdict.UNKNOWN : verdict(area.touches(facts.gmina()));
    }

    private Verdict registered(Facts facts, LocalDate day) {
        if (facts.registeredSince() == null) return Verdict.UNKNOWN;
        if (facts.registeredUntil() != null && !facts.registeredUntil().isAfter(day)) return Verdict.UNMET;
        long days = ChronoUnit.DAYS.between(facts.registeredSince(), day);
        return verdict(registeredDays != null && days >= registeredDays);
    }

    private static Verdict verdict(@Nullable Boolean met) {
        if (met == null) return Verdict.UNKNOWN;
        return met ? Verdict.MET : Verdict.UNMET;
    }
}
