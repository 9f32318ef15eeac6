package pl.sciezka.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// The data source of the tested program, moved to a fresh copy of what it found at its start before each test class:
/// one program for the run.
public class SwitchedDatabase extends DelegatingDataSource {

    private final String first;
    private @Nullable String pattern;
    private @Nullable String database;

    /// `first`: what the program says on each new connection.
    SwitchedDatabase(String first) {
        this.first = first;
    }

    void start() {
        move(TestPostgres.freshDatabase());
    }

    /// What the program put into its first database, such as the demonstration, becomes the pattern of all copies.
    void freshCopy() {
        var leaving = Objects.requireNonNull(database);
        close();
        if (pattern == null) pattern = leaving;
        else TestPostgres.drop(leaving);
        move(TestPostgres.clone(pattern));
    }

    public String current() {
        return Objects.requireNonNull(database);
    }

    /// The name of a copy of the database as it is now.
    public String copy() {
        var here = current();
        close();
        var name = TestPostgres.clone(here);
        move(here);
        return name;
    }

    /// To a database that a test keeps beside the one of its class; whoever moves it moves it back and closes what this
    /// left open: an answer may still be on its way.
    public HikariDataSource to(String name) {
        var leaving = (HikariDataSource) Objects.requireNonNull(getTargetDataSource());
        move(name);
        return leaving;
    }

    private void move(String name) {
        database = name;
        setTargetDataSource(TestPostgres.programPool(name, first));
    }

    private void close() {
        ((HikariDataSource) Objects.requireNonNull(getTargetDataSource())).close();
    }
}
