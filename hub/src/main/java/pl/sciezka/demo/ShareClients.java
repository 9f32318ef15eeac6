package pl.sciezka.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.DemonstrationAdvisers;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.StaffId;

/// Gives most people of a list somebody who leads them: those who stand on other lists too to the first, the others in
/// turn; a few are nobody's. Somebody is away next week.
@Component
class ShareClients {

    private static final int ONE_OF_SO_MANY_IS_NOBODYS = 10;

    private final DemonstrationAdvisers advisers;

    ShareClients(DemonstrationAdvisers advisers) {
        this.advisers = advisers;
    }

    void share(InstitutionId own, List<PersonData> list, Set<Pesel> elsewhere, List<StaffId> leaders, LocalDate today) {
        if (leaders.isEmpty()) return;
        var shares = new LinkedHashMap<StaffId, Set<String>>();
        int turn = 0;
        for (var person : list) {
            var common = person.pesel() != null && elsewhere.contains(person.pesel());
            if (!common && turn++ % ONE_OF_SO_MANY_IS_NOBODYS == 0) continue;
            var leader =
                    common || leaders.size() == 1 ? leaders.getFirst() : leaders.get(1 + turn % (leaders.size() - 1));
            if (person.caseNumber() != null)
                shares.computeIfAbsent(leader, _ -> new HashSet<>()).add(person.caseNumber());
        }
        shares.forEach((leader, numbers) -> advisers.lead(own, leader, numbers, today.minusMonths(5)));
        if (leaders.size() > 1) advisers.away(own, leaders.getLast(), today.plusDays(7), today.plusDays(13));
    }

    /// Those who stand on any other list of the same file.
    static Set<Pesel> elsewhere(String key, Map<String, List<PersonData>> lists) {
        var others = new HashSet<Pesel>();
        lists.forEach((other, list) -> {
            if (!other.equals(key))
                list.stream().map(PersonData::pesel).filter(Objects::nonNull).forEach(others::add);
        });
        return others;
    }
}
