package pl.sciezka.client.consent;

import org.jspecify.annotations.Nullable;

/// One consent as a page shows it. `clause` is the one in force that asks for it; null when none does any more.
/// `together`: the two serve the client together, so what the consent covers is seen.
record ConsentView(
        Consent consent,
        String holder,
        String viewer,
        ConsentState state,
        boolean together,
        boolean asked,
        @Nullable String clause,
        @Nullable String recordedBy) {

    /// What stands in the way of the partner's seeing it, or how it ended: a message key.
    String explained() {
        return switch (state) {
            case WITHDRAWN, EXPIRED -> "consent.explained." + state;
            case OUTSIDE_AREA, IN_FORCE -> {
                if (clause == null) yield "consent.explained.no-clause";
                if (state == ConsentState.OUTSIDE_AREA) yield "consent.explained.OUTSIDE_AREA";
                if (together) yield "consent.explained.seen";
                yield asked ? "consent.explained.asked" : "consent.explained.apart";
            }
        };
    }

    String tone() {
        return switch (state) {
            case IN_FORCE -> together && clause != null ? "good" : "warn";
            case OUTSIDE_AREA -> "warn";
            case EXPIRED, WITHDRAWN -> "quiet";
        };
    }
}
