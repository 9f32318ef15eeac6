package pl.sciezka.storage;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import pl.sciezka.kernel.Acting;

/// Runs a piece of work in a transaction of its own, on behalf of somebody. Never while another one is open: who holds
/// one connection and waits for a second keeps everybody waiting once there are as many of them as connections
/// ([OneConnectionEach] sees to it).
@Component
public class Transactions {

    private final TransactionTemplate own;

    Transactions(PlatformTransactionManager transactions) {
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public <R> R as(Acting acting, Supplier<R> work) {
        return CurrentActing.as(acting, () -> own.execute(_ -> work.get()));
    }

    public void as(Acting acting, Runnable work) {
        CurrentActing.as(
                acting,
                () -> own.execute(_ -> {
                    work.run();
                    return true;
                }));
    }

    /// While another transaction stays open, for what others must see before that one ends. Only for work of which few
    /// run at once; `HouseRulesTests` names who may.
    public void beside(Acting acting, Runnable work) {
        OneConnectionEach.unless(() -> as(acting, work));
    }
}
