package pl.sciezka.kernel;

/// Code of a gmina in the register of territorial division (kod TERYT, TERC): seven digits WWPPGGR, where R is the
/// kind; or four digits WWPP of a powiat; or two of a voivodeship. Kept as text because of leading zeros.
public record Teryt(String value) {

    public Teryt {
        if (!value.matches("\\d{2}(\\d{2}(\\d{3})?)?")) throw new IllegalArgumentException("Not a TERYT code");
    }

    /// The four digits of the powiat.
    public String powiat() {
        return value.substring(0, Math.min(4, value.length()));
    }
}
