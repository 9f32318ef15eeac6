package pl.sciezka.intake;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pl.sciezka.kernel.InstitutionId;

/// Does the long work on lists beside the pages, a few lists at a time. What it does is in the database alone, so a
/// program that is killed leaves nothing but an interrupted list.
@Component
class ListWork {

    private static final int AT_A_TIME = 2;
    private static final long SECONDS_TO_END = 20;

    private final RunList runs;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Map<UploadId, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    ListWork(RunList runs) {
        this.runs = runs;
    }

    /// Begins once the running transaction has been committed.
    void afterCommit(UploadId upload, InstitutionId institution) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                begin(upload, institution);
            }
        });
    }

    /// Waits a moment for work that may be almost done, so that small lists need no waiting page.
    void await(UploadId upload, Duration most) {
        try {
            var work = underWay.get(upload);
            if (work != null) work.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // the page shows how far it is
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(UploadId upload, InstitutionId institution) {
        var work = CompletableFuture.runAsync(() -> inItsTurn(upload, institution), threads);
        underWay.put(upload, work);
        var _ = work.whenComplete((_, _) -> underWay.remove(upload, work));
    }

    private void inItsTurn(UploadId upload, InstitutionId institution) {
        try {
            while (!places.tryAcquire(1, TimeUnit.SECONDS)) runs.waiting(upload, institution);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            runs.run(upload, institution);
        } finally {
            places.release();
        }
    }

    @PreDestroy
    void end() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) threads.shutdownNow();
    }
}
