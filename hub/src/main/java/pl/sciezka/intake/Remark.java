package pl.sciezka.intake;

/// What was put right while reading a row, to be said and counted (uwaga do wiersza).
enum Remark {
    /// Excel had taken the leading zeros of the PESEL
    PESEL_ZEROS
}
