package pl.sciezka.client.needs;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.ClientNeeds;
import pl.sciezka.client.Needs;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.ConsentGrants;
import pl.sciezka.partnership.Grants;
import pl.sciezka.storage.CurrentActing;

/// Says whose word each need is, and why we see it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadNeeds implements ClientNeeds {

    private final RecordedNeeds recorded;
    private final Institutions institutions;
    private final Grants grants;
    private final ConsentGrants onConsent;
    private final Journal journal;
    private final Clock clock;

    ReadNeeds(
            RecordedNeeds recorded,
            Institutions institutions,
            Grants grants,
            ConsentGrants onConsent,
            Journal journal,
            Clock clock) {
        this.recorded = recorded;
        this.institutions = institutions;
        this.grants = grants;
        this.onConsent = onConsent;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Known> of(PersonId person) {
        var reader = CurrentActing.staff();
        var rows = recorded.visible(person).stream()
                .filter(it -> !it.needs().none())
                .toList();
        var others = rows.stream()
                .filter(it -> !it.holder().equals(reader.institution()))
                .map(it -> new Seen(it.person(), it.holder()))
                .toList();
        journal.looked("journal.needs", others);
        return rows.stream()
                .map(it -> new Known(
                        it.needs(),
                        it.holder(),
                        institutions.shortName(it.holder()),
                        it.holder().equals(reader.institution()),
                        clause(it.holder(), reader)))
                .toList();
    }

    @Override
    public Needs own(PersonId person) {
        return recorded.own(person, CurrentActing.staff().institution())
                .map(RecordedNeeds.Row::needs)
                .orElse(Needs.NONE);
    }

    private @Nullable String clause(InstitutionId holder, Acting.Staff reader) {
        if (holder.equals(reader.institution())) return null;
        var today = Warsaw.today(clock);
        return grants.may(reader.institution(), holder, DataGroup.CONTACT, reader.purpose(), today)
                .or(() -> onConsent.clause(reader.institution(), holder, DataGroup.CONTACT, reader.purpose(), today))
                .map(it -> it.number() + ", " + it.agreementTitle())
                .orElse(null);
    }
}
