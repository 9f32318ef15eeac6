package pl.sciezka.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// The server's files (klaster) in `db`: made and furnished aside, then moved, so it is there whole or not at all.
record Cluster(Path data, Binaries binaries, RunAs runAs) {

    private static final String BOOTSTRAP = """
            alter role postgres password '%s';
            create role sciezka_owner login nosuperuser nobypassrls nocreatedb nocreaterole password '%s';
            create role sciezka_app login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password '%s';
            create database sciezka owner sciezka_owner;
            revoke all on database sciezka from public;
            grant connect on database sciezka to sciezka_app;
            """;

    static Cluster in(Path home) throws IOException {
        var binaries = Binaries.unpack(home);
        return new Cluster(home.resolve("db"), binaries, RunAs.whoeverCanRun(binaries));
    }

    /// Makes the cluster where there is none yet, and hands it to whom the server runs as.
    void prepare(Settings settings, Secrets secrets) throws IOException {
        if (!Files.exists(data)) create(data.resolveSibling("db.new"), settings, secrets);
        refuseOtherMajor();
        runAs.own(data);
    }

    void delete() throws IOException {
        Leftover.clear(this);
        Folders.delete(data);
    }

    Command command(String... words) {
        return Command.of(runAs.prefix(), words).in(binaries.folder());
    }

    Command control(String... words) {
        var first = Stream.of(binaries.control(), "-D", data.toString());
        return command(Stream.concat(first, Stream.of(words)).toArray(String[]::new));
    }

    PostmasterFile postmasterFile() {
        return new PostmasterFile(data);
    }

    private void create(Path unfinished, Settings settings, Secrets secrets) throws IOException {
        Folders.delete(unfinished);
        Files.createDirectory(unfinished);
        runAs.own(unfinished);
        initialize(unfinished, settings);
        furnish(unfinished, secrets);
        Files.writeString(unfinished.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialize(Path folder, Settings settings) {
        var words = Stream.of(
                        List.of(binaries.initdb(), "-D", folder.toString(), "-U", "postgres", "--auth=reject"),
                        List.of("--encoding=UTF8", "--data-checksums", "--no-instructions"),
                        settings.syncs() ? List.<String>of() : List.of("--no-sync"),
                        locale())
                .flatMap(List::stream);
        command(words.toArray(String[]::new)).output();
    }

    /// One order of letters on every machine where the version brings it (17 and later).
    private List<String> locale() {
        return Binaries.majorVersion() >= 17
                ? List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
                : List.of("--locale=C.UTF-8");
    }

    /// No server listens yet: the passwords reach a single-user server through its standard input.
    private void furnish(Path folder, Secrets secrets) throws IOException {
        var words = Stream.of(
                        List.of(binaries.postgres(), "--single", "-D", folder.toString()),
                        List.of("-c", "exit_on_error=on", "-c", "log_min_error_statement=panic"),
                        List.of("-c", "password_encryption=scram-sha-256", "postgres"))
                .flatMap(List::stream);
        command(words.toArray(String[]::new))
                .output(BOOTSTRAP.formatted(
                        secrets.password("postgres"),
                        secrets.password("sciezka_owner"),
                        secrets.password("sciezka_app")));
    }

    private void refuseOtherMajor() throws IOException {
        var written = Files.readString(data.resolve("PG_VERSION")).strip();
        if (written.equals(String.valueOf(Binaries.majorVersion()))) return;
        throw new DatabaseDidNotStart(("The data in %s were written by PostgreSQL %s; this program brings %d."
                        + " Start the program version they belong to, or choose another data folder.")
                .formatted(data, written, Binaries.majorVersion()));
    }
}
