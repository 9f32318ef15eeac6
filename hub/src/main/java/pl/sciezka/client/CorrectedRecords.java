package pl.sciezka.client;

import java.time.Instant;
import java.util.List;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Ui;

/// What was corrected in other records of an own person (poprawki innych zapisów), contributed by the modules that keep
/// them. Each stands as a section on the page of the person's corrections.
public interface CorrectedRecords {

    /// One field, in the words of the page.
    interface Line {

        String field(Ui ui);

        String was(Ui ui);

        String now(Ui ui);

        WhyCorrected why();

        StaffId by();

        Instant at();
    }

    /// The key of the section's title; its list is taken along under it.
    String title();

    /// The latest first. Asked inside the page's transaction, for a person of the acting institution; whoever answers
    /// journals what it shows.
    List<? extends Line> of(PersonId own);
}
