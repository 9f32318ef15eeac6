package pl.sciezka.shell;

import java.util.List;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;

/// What waits for a member of staff, or what he or she waits for: contributed by modules, drawn by Mój dzień.
public interface WaitingItems {

    /// For which purpose it looks at data: Mój dzień asks for everything of one purpose in a transaction of its own.
    default Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    /// Whoever contributes a person's name journals the look; a [Waiting] with a person and no name is named by the
    /// list, from the own record.
    List<Waiting> of(Acting.Staff staff);

    /// Whether somebody who stands in can do it. Not what only the one who was asked can answer.
    default boolean passesToSubstitute() {
        return true;
    }

    /// What has waited so long that it climbed to the coordinators, of whom this is one.
    default List<Waiting> climbedTo(Acting.Staff coordinator) {
        return List.of();
    }
}
