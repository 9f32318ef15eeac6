package pl.sciezka.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.DatabaseDidNotStart;

/// Commands that need no running hub: `java -jar hub.jar backup FILE --sciezka.data=FOLDER`.
public final class CommandLine {

    private static final String DATA = "--sciezka.data=";
    private static final String REPLACE = "--replace";

    private final Texts texts = new Texts();
    private final PrintStream out;

    public CommandLine(PrintStream out) {
        this.out = out;
    }

    public static boolean knows(String... words) {
        return words.length > 0 && List.of("backup", "restore").contains(words[0]);
    }

    /// The exit code: 0 done, 1 not done and said why, 2 misused.
    public int run(String... words) {
        var home = Path.of("data");
        var replacing = false;
        var files = new ArrayList<Path>();
        for (var word : List.of(words).subList(1, words.length)) {
            if (word.startsWith(DATA)) home = Path.of(word.substring(DATA.length()));
            else if (word.equals(REPLACE)) replacing = true;
            else files.add(Path.of(word));
        }
        if (files.size() != 1) {
            say("operations.usage");
            return 2;
        }
        return run(words[0], home.toAbsolutePath().normalize(), files.getFirst(), replacing);
    }

    private int run(String command, Path home, Path file, boolean replacing) {
        try {
            if (command.equals("backup")) told(new BackUp(home, Clock.systemUTC()).into(file));
            else told(file, new Restore(home, Clock.systemUTC()).from(file, replacing));
            return 0;
        } catch (Refused refused) {
            say(refused.key(), refused.facts());
        } catch (DatabaseDidNotStart.FolderInUse e) {
            say("operations.folder-in-use", home);
        } catch (DatabaseDidNotStart | IOException | SQLException e) {
            say("operations.failed", String.valueOf(e.getMessage()));
        }
        return 1;
    }

    private void told(BackUp.Made backup) {
        var tables = backup.manifest().rows();
        long rows = tables.values().stream().mapToLong(Manifest.Range::to).sum();
        say("backup.made", backup.file(), Math.ceilDiv(backup.bytes(), 1_000_000), tables.size(), rows);
        say("backup.keys");
    }

    private void told(Path file, Restore.Done restored) {
        say(
                "restore.done",
                file,
                restored.rows().byTable().size(),
                restored.rows().total());
        say("restore.next");
    }

    private void say(String key, Object... facts) {
        out.println(texts.text(Texts.POLISH, key, facts));
    }
}
