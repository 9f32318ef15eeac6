package pl.sciezka.shell;

import java.util.List;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.StaffId;

/// For whom a member of staff stands in today (kogo zastępuje): contributed by the module that knows. Mój dzień shows
/// their matters too.
public interface Covered {

    /// Somebody of the same institution who is away.
    record Away(StaffId staff, String name) {}

    List<Away> by(Acting.Staff reader);
}
