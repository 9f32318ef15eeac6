package pl.sciezka.plan.lead;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.PlanId;

/// A request to take the lead of a plan over, or the asking institution's part of it (prośba o przejęcie).
public record LeadOffer(
        UUID id,
        PlanId plan,
        InstitutionId giver,
        InstitutionId taker,
        StaffId by,
        Instant at,
        String sentence,
        State state,
        @Nullable Instant answeredAt,
        @Nullable StaffId answeredBy,
        @Nullable String answer) {

    public static final int LONGEST = 300;

    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    public boolean open() {
        return state == State.OPEN;
    }

    @Override
    public String toString() {
        return "LeadOffer[" + id + ", " + state + "]";
    }
}
