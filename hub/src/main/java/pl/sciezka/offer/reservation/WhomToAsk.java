package pl.sciezka.offer.reservation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Grants;

/// Whom one may ask for a place for an own client (kogo można prosić o miejsce): who serves the client too and may read
/// our referrals, as for a referral itself; PostgreSQL asks the same again. Where a clause opens them only with the
/// client's consent, a referral asks for it.
@Component
public class WhomToAsk {

    /// A provider with its record of the client, and the clause.
    public record Provider(CommonClientId client, PersonId person, Ground ground) {}

    private final ProviderRecords records;
    private final Grants grants;
    private final Clock clock;

    WhomToAsk(ProviderRecords records, Grants grants, Clock clock) {
        this.records = records;
        this.grants = grants;
        this.clock = clock;
    }

    public Map<InstitutionId, Provider> of(InstitutionId own, PersonId person) {
        var today = Warsaw.today(clock);
        var all = new LinkedHashMap<InstitutionId, Provider>();
        for (var it : records.of(own, person))
            grants.may(it.institution(), own, DataGroup.REFERRAL, Purpose.REFERRAL, today)
                    .map(citation -> new Ground(citation.clause().value(), citation.cited()))
                    .ifPresent(ground -> all.put(it.institution(), new Provider(it.client(), it.person(), ground)));
        return all;
    }
}
