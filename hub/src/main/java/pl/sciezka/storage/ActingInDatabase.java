package pl.sciezka.storage;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;

/// Tells PostgreSQL at the start of each transaction who acts, why and on which day; row-level security reads it back
/// through the `acting` functions. The settings end with the transaction.
@Repository
class ActingInDatabase implements TransactionExecutionListener {

    private final ObjectProvider<DataSource> database;
    private final Clock clock;

    ActingInDatabase(ObjectProvider<DataSource> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && transaction.isNewTransaction())
            CurrentActing.get().ifPresent(this::tell);
    }

    private void tell(Acting acting) {
        JdbcClient.create(database.getObject())
                .sql("""
                        select set_config('app.kind', :kind, true), set_config('app.institution', :institution, true),
                               set_config('app.staff', :staff, true), set_config('app.purpose', :purpose, true),
                               set_config('app.key', :key, true), set_config('app.day', :day, true)
                        """)
                .paramSource(told(acting, Warsaw.today(clock).toString()))
                .query()
                .singleRow();
    }

    private static Told told(Acting acting, String day) {
        return switch (acting) {
            case Acting.Staff it ->
                new Told(
                        "STAFF",
                        id(it.institution().value()),
                        id(it.staff().value()),
                        it.purpose().name(),
                        "",
                        day);
            case Acting.Job it ->
                new Told("JOB", id(it.institution().value()), "", it.purpose().name(), "", day);
            case Acting.LinkHolder it -> new Told("LINK", "", "", "", it.key(), day);
        };
    }

    private static String id(UUID value) {
        return value.toString();
    }

    private record Told(String kind, String institution, String staff, String purpose, String key, String day) {}
}
