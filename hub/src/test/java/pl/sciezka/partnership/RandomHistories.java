package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.partnership.History.Event;

/// Any history that could happen between five institutions with one or two agreements. Days pass between the events, or
/// several fall on one day.
final class RandomHistories {

    /// The clocks change on 31 March and on 27 October.
    private static final List<LocalDate> STARTS = List.of(LocalDate.of(2024, 3, 20), LocalDate.of(2024, 10, 1));

    /// As many with a task laid down in an act as without.
    private static final List<InstitutionKind> KINDS = List.of(
            InstitutionKind.PUP,
            InstitutionKind.OPS,
            InstitutionKind.OPS,
            InstitutionKind.PCPR,
            InstitutionKind.NGO,
            InstitutionKind.CIS,
            InstitutionKind.KIS,
            InstitutionKind.OWES);

    /// Said here once more, so that a kind forgotten in the program's own rules is noticed.
    static final Set<InstitutionKind> WITHOUT_TASK =
            Set.of(InstitutionKind.NGO, InstitutionKind.CIS, InstitutionKind.KIS, InstitutionKind.OWES);

    private final Random random;

    RandomHistories(Random random) {
        this.random = random;
    }

    History next() {
        var institutions = institutions();
        var events = new ArrayList<Event>();
        var agreements = new ArrayList<InventedAgreement>();
        var day = STARTS.get(random.nextInt(STARTS.size()));
        for (int n = 0; n <= random.nextInt(2); n++) {
            agreements.add(new InventedAgreement(n, institutions, events, random));
            agreements.get(n).begin(day);
            day = day.plusDays(random.nextInt(6));
        }
        var client = new InventedConsents(institutions, events, random);
        for (int n = 8 + random.nextInt(10); n > 0; n--) {
            day = day.plusDays(random.nextInt(8));
            if (random.nextBoolean()) client.goOn(day);
            else agreements.get(random.nextInt(agreements.size())).goOn(day);
        }
        client.consentsAndWithdraws(day.plusDays(1));
        return new History(institutions, List.copyOf(events));
    }

    private Map<InstitutionId, InstitutionKind> institutions() {
        var all = new LinkedHashMap<InstitutionId, InstitutionKind>();
        for (int n = 0; n < 5; n++)
            all.put(
                    new InstitutionId(new UUID(random.nextLong(), random.nextLong())),
                    KINDS.get(random.nextInt(KINDS.size())));
        return all;
    }
}
