package pl.sciezka.partnership.accession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.MembershipTerms;

/// What the members' voices come to on a day (wynik). Computed whenever somebody asks: no job decides anything.
enum Outcome {
    WAITING,
    ADMITTED,
    REFUSED;

    /// `members` are those who may speak; what others said does not count. Without a lead all are asked in its place.
    /// The last day to answer is `answerBy`.
    static Outcome of(
            MembershipTerms terms,
            @Nullable InstitutionId lead,
            Set<InstitutionId> members,
            Collection<Voice> voices,
            LocalDate answerBy,
            LocalDate day) {
        var asked = terms.rule() == MembershipTerms.Rule.LEAD && lead != null ? Set.of(lead) : members;
        var consenting = saying(true, asked, voices);
        var objecting = saying(false, asked, voices);
        boolean over = day.isAfter(answerBy);
        long silent = asked.size() - consenting.size() - objecting.size();
        long yes = consenting.size() + (over && terms.silenceConsents() ? silent : 0);
        long no = objecting.size() + (over && !terms.silenceConsents() ? silent : 0);
        return switch (terms.rule()) {
            case CLOSED -> REFUSED;
            case ALL, LEAD -> no > 0 ? REFUSED : yes == asked.size() ? ADMITTED : WAITING;
            case MAJORITY -> 2 * yes > asked.size() ? ADMITTED : 2 * no >= asked.size() ? REFUSED : WAITING;
        };
    }

    private static Set<InstitutionId> saying(boolean consents, Set<InstitutionId> asked, Collection<Voice> voices) {
        return voices.stream()
                .filter(voice -> voice.consents() == consents && asked.contains(voice.institution()))
                .map(Voice::institution)
                .collect(Collectors.toSet());
    }
}
