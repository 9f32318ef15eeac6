package pl.sciezka.shell;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Keeps who took which list along; the journal does. One entry names everybody whose data the work looks at, and
/// without the entry there is no file.
public interface ExportWatch {

    @Nullable
    Object watched(String list, Callable<@Nullable Object> work) throws Exception;
}
