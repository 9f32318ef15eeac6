package pl.sciezka.partnership.accession;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.accession.OpenAgreements.OpenAgreement;

/// Asks to join an open agreement. Anybody may ask, so nothing is told about who else has asked; the candidate gets a
/// key with which it follows its request.
@Component
class AskToJoin {

    /// More than any partnership answers; a flood ends here.
    private static final int MOST = 40;

    private final Applications applications;
    private final OpenAgreements agreements;
    private final Institutions institutions;
    private final Clock clock;

    AskToJoin(Applications applications, OpenAgreements agreements, Institutions institutions, Clock clock) {
        this.applications = applications;
        this.agreements = agreements;
        this.institutions = institutions;
        this.clock = clock;
    }

    sealed interface Result {
        /// The key for the candidate; kept nowhere.
        record Asked(OneTimeKey key) implements Result {}

        enum Refused implements Result {
            ALREADY_MEMBER,
            ALREADY_ASKED,
            TOO_MANY
        }
    }

    @Transactional
    public Result ask(OpenAgreement agreement, Candidate candidate) {
        var today = Warsaw.today(clock);
        var known = candidate.institution() == null ? byName(candidate) : candidate.institution();
        if (known != null && agreements.members(agreement.id(), today).contains(known)) {
            return Result.Refused.ALREADY_MEMBER;
        }
        var others = applications.asked(agreement.id());
        if (others.stream().anyMatch(other -> isSame(other.candidate(), candidate)))
            return Result.Refused.ALREADY_ASKED;
        if (others.size() >= MOST) return Result.Refused.TOO_MANY;
        var key = OneTimeKey.generate();
        applications.add(
                new Application(
                        ApplicationId.next(),
                        agreement.id(),
                        candidate,
                        today,
                        today.plusDays(agreement.terms().answerDays()),
                        agreement.terms(),
                        Application.State.ASKED,
                        null),
                key.hash());
        return new Result.Asked(key);
    }

    private static boolean isSame(Candidate one, Candidate other) {
        return one.name().equalsIgnoreCase(other.name())
                || one.institution() != null && one.institution().equals(other.institution());
    }

    private @Nullable InstitutionId byName(Candidate candidate) {
        return institutions.all().stream()
                .filter(it -> it.name().equalsIgnoreCase(candidate.name())
                        || it.shortName().equalsIgnoreCase(candidate.name()))
                .map(Institution::id)
                .findFirst()
                .orElse(null);
    }
}
