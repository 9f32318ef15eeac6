package pl.sciezka.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.ListMatch;

/// What is shown before a list is taken over (podgląd): its first rows as they were read, and persons of the record
/// that it does not name.
record Preview(List<Line> lines, List<Unnamed> unnamed) {

    static final int LINES = 20;

    /// A row as read; without a result it is refused.
    record Line(
            int row,
            String name,
            @Nullable String pesel,
            @Nullable String birthDate,
            @Nullable String gmina,
            @Nullable ListMatch match) {}

    record Unnamed(UUID person, String name, @Nullable Integer birthYear) {}

    @Override
    public String toString() {
        return "Preview[*]";
    }
}
