package pl.sciezka.client.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All corrections of a person, the latest first, beside what the record says today. Only a list writes over a field
/// without leaving a correction, so where both differ it was a list.
record CorrectionHistory(List<Correction> all, EditedPersons.Current today) {

    Optional<Correction> find(UUID id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// The last word on its field, and it still holds; there must be something to go back to.
    boolean canBeTakenBack(Correction it) {
        return isLatest(it) && isSaid(it) && !it.wasRemoved();
    }

    /// The last word of staff on its field, but a list has written something else since.
    boolean isOverwritten(Correction it) {
        return isLatest(it) && !isSaid(it) && !it.nowRemoved();
    }

    /// Null where nothing stands.
    @Nullable
    String todays(PersonField field) {
        var value = field.in(today.form());
        return value.isEmpty() ? null : value;
    }

    private boolean isSaid(Correction it) {
        return Objects.equals(todays(it.field()), it.now());
    }

    private boolean isLatest(Correction it) {
        return all.stream()
                .filter(other -> other.field() == it.field())
                .findFirst()
                .filter(it::equals)
                .isPresent();
    }

    @Override
    public String toString() {
        return "CorrectionHistory[" + all.size() + "]";
    }
}
