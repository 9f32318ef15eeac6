package pl.sciezka.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.ListedRow;
import pl.sciezka.client.ListedRow.Mark;
import pl.sciezka.client.PersonData;

/// What became of one row (wynik odczytu wiersza).
sealed interface RowRead {

    record Read(
            int row,
            PersonData person,
            Set<Remark> remarks,
            @Nullable Mark mark) implements RowRead {

        Read marked(Mark mark) {
            return new Read(row, person, remarks, mark);
        }
    }

    /// Not read, because a list before said the very same.
    record Known(ListedRow.Known row) implements RowRead {}

    record Refused(int row, List<Problem> problems) implements RowRead {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
