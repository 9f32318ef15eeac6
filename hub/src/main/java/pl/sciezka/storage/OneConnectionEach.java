package pl.sciezka.storage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.DefaultTransactionStatus;

/// Lets nobody begin a second transaction while the first one is open: each would hold two connections, and as many
/// requests at once as the pool has connections would wait for each other until all of them fail.
@Component
class OneConnectionEach implements TransactionExecutionListener {

    private static final ScopedValue<Boolean> BESIDE = ScopedValue.newInstance();

    static void unless(Runnable work) {
        ScopedValue.where(BESIDE, true).run(work);
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (BESIDE.isBound()) return;
        if (transaction instanceof DefaultTransactionStatus it && it.getSuspendedResources() != null)
            throw new IllegalStateException("A second transaction is begun while the first one is open. A page says "
                    + "`oneTransaction = false` and runs one after the other.");
    }
}
