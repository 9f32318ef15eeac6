package pl.sciezka.adviser.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// The legal rhythm of contact (rytm kontaktu) of somebody registered as unemployed: with the labour office at least
/// once in 90 days, on the client's own initiative, in person, by telephone or on-line (ustawa z 20.03.2025 o rynku
/// pracy i służbach zatrudnienia, as labour offices describe it; the article was not seen). `last` is the last such
/// contact since the registration, null when none was logged.
public record Rhythm(
        PersonId person,
        @Nullable StaffId adviser,
        LocalDate registered,
        @Nullable LocalDate last) {

    static final int EVERY_DAYS = 90;

    /// The last day for the next one.
    public LocalDate due() {
        return (last == null ? registered : last).plusDays(EVERY_DAYS);
    }

    public boolean late(LocalDate today) {
        return due().isBefore(today);
    }
}
