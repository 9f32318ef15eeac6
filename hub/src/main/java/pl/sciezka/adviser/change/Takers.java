package pl.sciezka.adviser.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.Option;

/// Who can be asked to take over: colleagues who work with clients, and for the common client also other institutions.
@Component
class Takers {

    private static final String INSTITUTION = "institution:";

    private final Colleagues colleagues;
    private final Institutions institutions;

    Takers(Colleagues colleagues, Institutions institutions) {
        this.colleagues = colleagues;
        this.institutions = institutions;
    }

    boolean may(Case it, Matter matter, ChangeResponsibility.Taker taker) {
        if (taker.staff() == null)
            return matter == Matter.COMMON && it.partners().contains(taker.institution());
        return taker.institution().equals(it.us())
                && !taker.staff().equals(it.giver(matter))
                && !taker.staff().equals(it.reader().staff())
                && ours(it.us()).stream()
                        .anyMatch(colleague -> colleague.staff().equals(taker.staff()));
    }

    List<Colleague> ours(InstitutionId us) {
        return colleagues.in(us).stream().filter(Colleague::servesClients).toList();
    }

    List<Option> options(Case it) {
        var all = new ArrayList<Option>();
        for (var colleague : ours(it.us()))
            if (!colleague.staff().equals(it.reader().staff()))
                all.add(new Option(
                        colleague.staff().value().toString(), colleague.name() + ", " + colleague.position()));
        if (it.mayAsk(Matter.COMMON))
            for (var partner : it.partners())
                all.add(new Option(INSTITUTION + partner.value(), institutions.shortName(partner)));
        return all;
    }

    /// What an option stands for; only those that were offered.
    Optional<ChangeResponsibility.Taker> chosen(Case it, String value) {
        for (var partner : it.partners())
            if (value.equals(INSTITUTION + partner.value()))
                return Optional.of(new ChangeResponsibility.Taker(partner, null));
        return ours(it.us()).stream()
                .filter(colleague -> colleague.staff().value().toString().equals(value))
                .findFirst()
                .map(colleague -> new ChangeResponsibility.Taker(it.us(), colleague.staff()));
    }
}
