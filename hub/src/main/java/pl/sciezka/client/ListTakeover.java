package pl.sciezka.client;

import java.util.List;
import pl.sciezka.kernel.InstitutionId;

/// Takes the institution's own list over (przejęcie listy), in parts of about a thousand rows inside one transaction.
/// The list adds and corrects; a blank says nothing, nobody is removed, and adviser and protection stay as they are.
public interface ListTakeover {

    /// Only says what taking over would do.
    Comparison comparing(InstitutionId institution);

    /// A list that follows no other: nothing in it is a change.
    Comparison taking(InstitutionId institution);

    /// What changed for common clients is kept for [FoundChanges] in the same transaction.
    Comparison taking(InstitutionId institution, ListSequel sequel);

    /// Persons of the record that the list does not name.
    record Unnamed(int count, List<PersonRow> first) {}

    /// One list on its way, bound to the transaction it was begun in.
    interface Comparison {

        /// The mark of a row that says this, with whom it means when it is known.
        ListedRow.Mark mark(String said);

        /// A result for each row, in their order.
        List<ListMatch> next(List<ListedRow> rows);

        default List<ListMatch> told(List<PersonData> rows) {
            return next(rows.stream()
                    .<ListedRow>map(it -> new ListedRow.Told(it, null))
                    .toList());
        }

        /// Who is in the record and has not been named: asked once, at the end of the list.
        Unnamed unnamed(int limit);
    }
}
