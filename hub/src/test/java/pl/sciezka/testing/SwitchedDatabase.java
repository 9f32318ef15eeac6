package pl.sciezka.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// The data source of the tested program, moved to a fresh database before each test class: one program for the run.
class SwitchedDatabase extends DelegatingDataSource {

    private @Nullable String database;

    void use(String name) {
        leave();
        database = name;
        setTargetDataSource(TestPostgres.programPool(name));
    }

    void leave() {
        if (database == null) return;
        ((HikariDataSource) Objects.requireNonNull(getTargetDataSource())).close();
        TestPostgres.drop(database);
        database = null;
    }

    String name() {
        return Objects.requireNonNull(database);
    }
}
