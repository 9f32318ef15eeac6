package pl.sciezka.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Notes that this program was without its database (utracona baza). What followed events then has failed, and even
/// that could not be written down; nor does anybody know of a last commit whether it took place.
@Component
class LostDatabase implements TransactionExecutionListener {

    private final Clock clock;
    private final AtomicReference<@Nullable Instant> lost = new AtomicReference<>();

    LostDatabase(Clock clock) {
        this.clock = clock;
    }

    /// Since when it has not been missed any more; empty when it was not, or whoever asked before has heard so.
    Optional<Instant> heardOnce() {
        return Optional.ofNullable(lost.getAndSet(null));
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        note(failure);
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        note(failure);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        note(failure);
    }

    private void note(@Nullable Throwable failure) {
        if (failure instanceof TransactionException || failure instanceof DataAccessResourceFailureException)
            lost.set(clock.instant());
    }
}
