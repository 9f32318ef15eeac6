package pl.sciezka.referral.ground;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.referral.course.Route;

/// Names the ends of many referrals, asking for each institution once. For one list; not kept longer.
public final class Naming {

    private record End(InstitutionId institution, @Nullable UUID unit) {}

    private final Parties parties;
    private final Map<End, String> known = new HashMap<>();

    Naming(Parties parties) {
        this.parties = parties;
    }

    public Names of(Route route) {
        return new Names(of(route.sender(), null), of(route.receiver(), route.unit()));
    }

    public String of(InstitutionId institution, @Nullable UUID unit) {
        return known.computeIfAbsent(new End(institution, unit), it -> parties.name(it.institution(), it.unit()));
    }
}
