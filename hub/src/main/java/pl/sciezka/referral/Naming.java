package pl.sciezka.referral;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// Names the ends of many referrals, asking for each institution once. For one list; not kept longer.
final class Naming {

    private record End(InstitutionId institution, @Nullable UUID unit) {}

    private final Parties parties;
    private final Map<End, String> known = new HashMap<>();

    Naming(Parties parties) {
        this.parties = parties;
    }

    Names of(Route route) {
        return new Names(of(route.sender(), null), of(route.receiver(), route.unit()));
    }

    String of(InstitutionId institution, @Nullable UUID unit) {
        return known.computeIfAbsent(new End(institution, unit), it -> parties.name(it.institution(), it.unit()));
    }
}
