package pl.sciezka.exchange.notice;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.sciezka.client.FoundChange;
import pl.sciezka.client.FoundChanges;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.exchange.Circle;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;

/// What was found on the own list and waits, with names and with whom it would reach.
@Component
class ReadFinds {

    /// So many are told in about a second, so nobody waits for a page.
    static final int PART = 50;

    private final FoundChanges found;
    private final OwnPersons persons;
    private final TellPartners tellPartners;
    private final Institutions institutions;

    ReadFinds(FoundChanges found, OwnPersons persons, TellPartners tellPartners, Institutions institutions) {
        this.found = found;
        this.persons = persons;
        this.tellPartners = tellPartners;
        this.institutions = institutions;
    }

    int total(InstitutionId own) {
        return found.pile(own).count();
    }

    /// Pages are counted from 1. Names are journalled.
    List<FoundLine> part(InstitutionId own, int page) {
        var changes = found.waiting(own, PART, (page - 1) * PART);
        var names = persons.names(
                own, changes.stream().map(FoundChange::person).distinct().toList());
        return changes.stream()
                .map(it -> new FoundLine(
                        it,
                        names.getOrDefault(it.person(), ""),
                        FoundContent.kind(it)
                                .flatMap(kind -> tellPartners.addressees(own, it.person(), kind))
                                .orElse(null)))
                .toList();
    }

    Map<InstitutionId, String> names(List<FoundLine> lines) {
        return institutions.shortNames(lines.stream()
                .flatMap(it -> it.reached().stream())
                .map(Circle.Member::institution)
                .toList());
    }
}
