package pl.sciezka.shell;

import java.util.List;
import pl.sciezka.kernel.Acting;

/// What waits for a member of staff, or what he or she waits for: contributed by modules, drawn by Mój dzień.
public interface WaitingItems {

    List<Waiting> of(Acting.Staff staff);
}
