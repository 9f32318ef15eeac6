package pl.sciezka.shell;

import java.util.List;
import java.util.Set;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;

/// What still runs between the own institution and others (sprawy w toku), contributed by modules: counts only. It has
/// to be finished or handed over before an agreement with them ends.
public interface RunningMatters {

    /// `what` is the key of a counted noun; `path` leads to where each is handed over, when the
    /// agreement is added as `?agreement=`.
    record Running(String what, long count, String path) {}

    Purpose purpose();

    List<Running> between(InstitutionId own, Set<InstitutionId> others);
}
