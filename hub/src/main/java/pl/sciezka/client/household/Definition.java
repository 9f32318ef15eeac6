package pl.sciezka.client.household;

import java.time.LocalDate;

/// Who belongs to a household or family by several definitions (definicje), side by side, computed from what is
/// recorded. The program answers no more than the facts do: what they leave open is to be checked by a person.
enum Definition {
    /// what was recorded: lives here and keeps house together
    COMMON_HOUSEHOLD(false) {
        @Override
        Verdict of(Member it, LocalDate day) {
            return it.facts().keepsHouse() ? Verdict.yes("keeps-house") : Verdict.no("apart");
        }
    },
    /// rodzina, art. 6 ups; its wording is not confirmed
    SOCIAL_ASSISTANCE(true) {
        @Override
        Verdict of(Member it, LocalDate day) {
            if (!it.facts().keepsHouse()) return Verdict.no("apart");
            return it.facts().relation() == Relation.UNRELATED
                    ? Verdict.check("unrelated")
                    : Verdict.yes("keeps-house");
        }
    },
    /// family member of an insured person without a title of its own; told the payer within 7 days
    HEALTH_INSURANCE(false) {
        @Override
        Verdict of(Member it, LocalDate day) {
            return switch (it.facts().relation()) {
                case FIRST -> Verdict.no("insured-self");
                case SPOUSE -> unlessOwnTitle(it, Verdict.yes("spouse"));
                case CHILD -> unlessOwnTitle(it, child(it, day));
                case PARENT, GRANDPARENT ->
                    it.facts().keepsHouse() ? unlessOwnTitle(it, Verdict.yes("ascendant")) : Verdict.no("apart");
                case PARTNER, SIBLING, OTHER_RELATIVE, UNRELATED -> Verdict.no("not-listed");
            };
        }
    };

    private static final int OF_AGE = 18;
    private static final int OLDEST_IN_EDUCATION = 26;

    private final boolean unconfirmed;

    Definition(boolean unconfirmed) {
        this.unconfirmed = unconfirmed;
    }

    /// Whether its wording in the law is still to be confirmed.
    boolean unconfirmed() {
        return unconfirmed;
    }

    abstract Verdict of(Member it, LocalDate day);

    /// Only the year of birth is known, so in the year of a birthday the day decides. Severe disability, which lifts
    /// every limit of age, is never recorded here.
    private static Verdict child(Member it, LocalDate day) {
        var born = it.facts().birthYear();
        if (born == null) return Verdict.check("age-unknown");
        int age = day.getYear() - born;
        if (age < OF_AGE) return Verdict.yes("child");
        boolean learns = it.facts().occupation() == Occupation.LEARNS;
        if (age < OLDEST_IN_EDUCATION && learns) return Verdict.yes("learns");
        if (age == OF_AGE || age == OLDEST_IN_EDUCATION && learns) return Verdict.check("birthday");
        return Verdict.check("too-old");
    }

    private static Verdict unlessOwnTitle(Member it, Verdict otherwise) {
        return switch (it.facts().occupation()) {
            case WORKS -> Verdict.no("works");
            case UNEMPLOYED -> otherwise.answer() == Verdict.Answer.NO ? otherwise : Verdict.check("unemployed");
            case LEARNS, NONE -> otherwise;
            case UNKNOWN -> otherwise.answer() == Verdict.Answer.YES ? Verdict.check("title-unknown") : otherwise;
        };
    }
}
