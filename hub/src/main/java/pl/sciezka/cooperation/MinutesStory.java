package pl.sciezka.cooperation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// What the demonstration tells of a meeting that is over (przebieg spotkania pokazowego).
public record MinutesStory(List<Said> points, List<Present> present, List<Decided> decisions) {

    public record Said(String title, String note) {}

    public record Present(InstitutionId institution, StaffId staff) {}

    /// `done`: what came of it; null while it is open.
    public record Decided(
            String text,
            InstitutionId owner,
            @Nullable StaffId staff,
            LocalDate due,
            @Nullable String done) {}
}
