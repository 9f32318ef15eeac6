package pl.sciezka.institution;

import java.util.List;
import pl.sciezka.kernel.InstitutionId;

/// What still runs in a unit (co jeszcze trwa w jednostce), told by the modules that know. While there is something,
/// the unit cannot be closed.
public interface UnitWork {

    /// `word` is the key of a counted noun, `todo` of the sentence that says what to do about it.
    record Running(String word, int count, String todo) {}

    List<Running> in(InstitutionId institution, UnitId unit);
}
