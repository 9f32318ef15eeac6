package pl.sciezka.adviser.appointment;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
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
                .flatMap(it -> clause(it.holder()).map(clause -> elsewhere(it, clause.cited())).stream())
                .toList();
        looked(found);
        return found;
    }

    /// An own appointment that a partner's meets, on the same day with the same client.
    record Meeting(Appointment ours, Elsewhere theirs) {

        boolean clashes() {
            return ours.slot().clashes(theirs.slot());
        }
    }

    /// Of all own clients; whoever shows some of it says so by [#looked].
    List<Meeting> met(InstitutionId own) {
        var found = hours.met(own, Warsaw.today(clock));
        var clauses = new HashMap<InstitutionId, Optional<Citation>>();
        return found.stream()
                .flatMap(it -> clauses
                        .computeIfAbsent(it.theirs().holder(), this::clause)
                        .map(clause -> new Meeting(it.ours(), elsewhere(it.theirs(), clause.cited())))
                        .stream())
                .toList();
    }

    void looked(Collection<Elsewhere> shown) {
        journal.looked(
                "journal.appointment",
                shown.stream().map(Elsewhere::seen).distinct().toList());
    }

    private Elsewhere elsewhere(PartnersHours.Row it, String clause) {
        return new Elsewhere(it.id(), it.holder(), it.record(), it.slot(), institutions.shortName(it.holder()), clause);
    }

    Optional<Citation> clause(InstitutionId holder) {
        var reader = CurrentActing.staff();
        var today = Warsaw.today(clock);
        return grants.may(reader.institution(), holder, DataGroup.PLAN, reader.purpose(), today)
                .or(() -> onConsent.clause(reader.institution(), holder, DataGroup.PLAN, reader.purpose(), today));
    }
}
