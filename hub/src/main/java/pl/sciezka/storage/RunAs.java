package pl.sciezka.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// As whom PostgreSQL's programs run: it refuses root. An ordinary user runs them directly. Root hands them to
/// a weaker user who can reach the folder; where none can (data under /root), to a user namespace without rights.
record RunAs(List<String> prefix, @Nullable String owner) {

    private static final List<String> WEAKER_USERS = List.of("sciezka", "nobody");

    static RunAs whoeverCanRun(Binaries binaries) {
        if (!"root".equals(System.getProperty("user.name"))) return new RunAs(List.of(), null);
        return Stream.concat(WEAKER_USERS.stream().flatMap(RunAs::weaker), Stream.of(namespace()))
                .filter(each -> Command.of(each.prefix, binaries.postgres(), "--version")
                        .in(binaries.folder())
                        .succeeds())
                .findFirst()
                .orElseThrow(() -> new DatabaseDidNotStart(
                        "PostgreSQL does not run as root, and neither setpriv nor unshare work here."
                                + " Start the program as an ordinary user, or use a database server of your own."));
    }

    private static Stream<RunAs> weaker(String user) {
        var group = Command.of(List.of(), "id", "-g", user);
        if (!group.succeeds()) return Stream.empty();
        return Stream.of(new RunAs(
                List.of(
                        "setpriv",
                        "--reuid=" + user,
                        "--regid=" + group.output().strip(),
                        "--init-groups",
                        "--inh-caps=-all",
                        "--bounding-set=-all",
                        "--"),
                user));
    }

    private static RunAs namespace() {
        return new RunAs(List.of("unshare", "-U", "--"), "root");
    }

    /// Gives the folder to whom the server runs as; files copied by root (a restored backup) are root's at first.
    void own(Path folder) throws IOException {
        if (owner == null || Files.getOwner(folder).getName().equals(owner)) return;
        Command.of(List.of(), "chown", "-R", owner + ":", folder.toString()).output();
    }
}
