package pl.sciezka.client.consent;

/// How a consent stands on a day (stan zgody).
enum ConsentState {
    IN_FORCE,
    /// the holder's record does not say that the client lives where the consent holds
    OUTSIDE_AREA,
    EXPIRED,
    WITHDRAWN;

    boolean isOver() {
        return switch (this) {
            case IN_FORCE, OUTSIDE_AREA -> false;
            case EXPIRED, WITHDRAWN -> true;
        };
    }
}
