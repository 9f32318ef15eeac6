package pl.sciezka.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The embedded server cannot run here; the message names the next step for whoever started the program.
public class DatabaseDidNotStart extends RuntimeException {

    DatabaseDidNotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    DatabaseDidNotStart(String message) {
        this(message, null);
    }

    /// Another running program holds the folder.
    public static final class FolderInUse extends DatabaseDidNotStart {

        private final transient Path folder;

        FolderInUse(Path home) {
            super("The data folder %s is in use by another running program. Stop that one (Ctrl+C in its window),"
                            .formatted(home)
                    + " or start this one with a folder of its own: ./sciezka run --data OTHER_FOLDER");
            folder = home;
        }

        public Path folder() {
            return folder;
        }
    }
}
