package pl.sciezka.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.sciezka.kernel.Zloty;

/// How an amount is rounded (zaokrąglenie).
public enum Rounding {
    /// to the nearest grosz, half up
    GROSZ_HALF_UP(2, RoundingMode.HALF_UP),
    /// up to ten grosze: benefits paid from the Labour Fund
    TEN_GROSZ_UP(1, RoundingMode.CEILING),
    /// to the nearest złoty, half up: tax and its base
    ZLOTY_HALF_UP(0, RoundingMode.HALF_UP);

    private final int places;
    private final RoundingMode mode;

    Rounding(int places, RoundingMode mode) {
        this.places = places;
        this.mode = mode;
    }

    public Zloty of(BigDecimal exact) {
        return new Zloty(exact.setScale(places, mode));
    }
}
