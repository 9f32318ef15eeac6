package pl.sciezka.adviser.change;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.CommonAdvisers;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.OwnAdvisers;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Citation;
import pl.sciezka.partnership.Grants;

/// Finds out who is responsible for a person, and on which clause others may be asked.
@Component
class Cases {

    private final OwnAdvisers advisers;
    private final CommonAdvisers terms;
    private final CommonClients commonClients;
    private final Grants grants;
    private final Clock clock;

    Cases(OwnAdvisers advisers, CommonAdvisers terms, CommonClients commonClients, Grants grants, Clock clock) {
        this.advisers = advisers;
        this.terms = terms;
        this.commonClients = commonClients;
        this.grants = grants;
        this.clock = clock;
    }

    Case of(PersonId person, Acting.Staff reader) {
        var us = reader.institution();
        var common = commonClients.of(person).orElse(null);
        return new Case(
                person,
                reader,
                Warsaw.today(clock),
                advisers.of(us, List.of(person)).get(person),
                common,
                common == null ? List.of() : terms.of(common.id()),
                common == null
                        ? List.of()
                        : common.partnersOf(us).stream()
                                .filter(it -> clause(it, us).isPresent())
                                .toList());
    }

    /// The clause by which `viewer` knows whom `holder` speaks of.
    Optional<Citation> clause(InstitutionId viewer, InstitutionId holder) {
        return grants.may(viewer, holder, DataGroup.IDENTITY, Purpose.JOINT_SERVICE, Warsaw.today(clock));
    }
}
