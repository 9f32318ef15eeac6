package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Citation;
import pl.sciezka.partnership.ConsentGrants;
import pl.sciezka.partnership.Grants;
import pl.sciezka.storage.CurrentActing;

/// Reads when partners expect a client from today on, names the clause of each, and journals the look. Without a clause
/// nothing is read.
@Component
class ReadPartnersHours {

    private final PartnersHours hours;
    private final Institutions institutions;
    private final Grants grants;
    private final ConsentGrants onConsent;
    private final Journal journal;
    private final Clock clock;

    ReadPartnersHours(
            PartnersHours hours,
            Institutions institutions,
            Grants grants,
            ConsentGrants onConsent,
            Journal journal,
            Clock clock) {
        this.hours = hours;
        this.institutions = institutions;
        this.grants = grants;
        this.onConsent = onConsent;
        this.journal = journal;
        this.clock = clock;
    }

    List<Elsewhere> of(PersonId own) {
        var found = hours.from(own, Warsaw.today(clock)).stream()
                .flatMap(it -> clause(it.holder())
                        .map(clause -> new Elsewhere(
                                it.holder(),
                                it.record(),
                                it.slot(),
                                institutions.shortName(it.holder()),
                                clause.cited()))
                        .stream())
                .toList();
        journal.looked(
                "journal.appointment",
                found.stream()
                        .map(it -> new Seen(it.record(), it.holder()))
                        .distinct()
                        .toList());
        return found;
    }

    Optional<Citation> clause(InstitutionId holder) {
        var reader = CurrentActing.staff();
        var today = Warsaw.today(clock);
        return grants.may(reader.institution(), holder, DataGroup.PLAN, reader.purpose(), today)
                .or(() -> onConsent.clause(reader.institution(), holder, DataGroup.PLAN, reader.purpose(), today));
    }
}
