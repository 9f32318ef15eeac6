package pl.sciezka.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount of money (kwota) in złoty, to the grosz; negative where less remains than there was. Every rounding is
/// asked for by name, because acts round in different ways.
public record Zloty(BigDecimal value) implements Comparable<Zloty> {

    public static final Zloty ZERO = new Zloty(BigDecimal.ZERO);

    private static final int GROSZE = 2;

    /// Ten billions, which is what a column of amounts holds.
    private static final int DIGITS = 10;

    /// Throws [IllegalArgumentException] for parts of a grosz, and for what no column holds.
    public Zloty {
        if (value.precision() - value.scale() > DIGITS) throw new IllegalArgumentException("too large");
        if (value.stripTrailingZeros().scale() > GROSZE) throw new IllegalArgumentException("parts of a grosz");
        value = value.setScale(GROSZE, RoundingMode.UNNECESSARY);
    }

    /// `1721.90`; throws [IllegalArgumentException], never echoing the text.
    public static Zloty of(String text) {
        try {
            return new Zloty(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an amount");
        }
    }

    public static Zloty of(long whole) {
        return new Zloty(BigDecimal.valueOf(whole));
    }

    public Zloty plus(Zloty other) {
        return new Zloty(value.add(other.value));
    }

    public Zloty minus(Zloty other) {
        return new Zloty(value.subtract(other.value));
    }

    public Zloty times(int count) {
        return new Zloty(value.multiply(BigDecimal.valueOf(count)));
    }

    public Zloty least(Zloty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Zloty most(Zloty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    @Override
    public int compareTo(Zloty other) {
        return value.compareTo(other.value);
    }
}
