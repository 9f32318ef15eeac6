package pl.sciezka.intake;

import java.util.List;
import java.util.Set;
import pl.sciezka.client.PersonData;

/// What became of one row (wynik odczytu wiersza).
sealed interface RowRead {

    int row();

    record Read(int row, PersonData person, Set<Remark> remarks) implements RowRead {}

    record Refused(int row, List<Problem> problems) implements RowRead {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
