package pl.sciezka.intake;

/// What a list does, or did, to the record (liczby): rows by result, rows whose PESEL got its zeros back, and persons
/// of the record that the list does not name.
record Counts(int added, int changed, int unchanged, int refused, int zeros, int unnamed) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    int readable() {
        return added + changed + unchanged;
    }

    int rows() {
        return readable() + refused;
    }
}
