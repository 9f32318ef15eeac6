package pl.sciezka.adviser;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.JointAdvisers;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.Warsaw;

/// The adviser of a common client in the header of each member: name, office, telephone of the office.
@Component
class NamedInHeader implements JointAdvisers {

    private final CommonAdvisers advisers;
    private final Substitutes substitutes;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Clock clock;

    NamedInHeader(
            CommonAdvisers advisers,
            Substitutes substitutes,
            Institutions institutions,
            Colleagues colleagues,
            Clock clock) {
        this.advisers = advisers;
        this.substitutes = substitutes;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public List<ClientHeader.Joint> of(CommonClientId client) {
        var today = Warsaw.today(clock);
        return advisers.of(client).stream()
                .filter(it -> it.notOver(today))
                .map(it -> new ClientHeader.Joint(
                        colleagues.name(it.staff()),
                        institutions.shortName(it.institution()),
                        institutions
                                .find(it.institution())
                                .map(Institution::telephone)
                                .orElse(null),
                        it.from(),
                        it.until() == null ? null : it.until().minusDays(1),
                        substitutes
                                .laidDown(it.institution(), it.staff(), today)
                                .map(colleagues::name)
                                .orElse(null)))
                .toList();
    }
}
