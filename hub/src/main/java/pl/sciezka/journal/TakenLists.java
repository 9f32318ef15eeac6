package pl.sciezka.journal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.sciezka.shell.ExportWatch;
import pl.sciezka.storage.CurrentActing;

/// Lists that were taken along (eksport listy): instead of the looks of its page, one entry of a kind of its own with
/// everybody who was looked at. A list of nobody, of agreements or staff, has an entry too. It is written in the
/// transaction of the page, or in one of its own after a page that has several.
@Component
class TakenLists implements ExportWatch {

    static final String KIND = "EXPORT";

    private static final ScopedValue<Set<Seen>> SEEN = ScopedValue.newInstance();

    private final Entries entries;
    private final TransactionTemplate transaction;

    TakenLists(Entries entries, PlatformTransactionManager transactions) {
        this.entries = entries;
        transaction = new TransactionTemplate(transactions);
    }

    /// Whether a list is being taken along; then its entry will name these persons.
    static boolean named(Collection<Seen> persons) {
        if (SEEN.isBound()) SEEN.get().addAll(persons);
        return SEEN.isBound();
    }

    @Override
    public @Nullable Object watched(String list, Callable<@Nullable Object> work) throws Exception {
        var seen = new LinkedHashSet<Seen>();
        var result = ScopedValue.where(SEEN, seen).call(work::call);
        var by = CurrentActing.staff();
        transaction.executeWithoutResult(
                _ -> entries.add(KIND, list, by.purpose(), by.institution(), by.staff(), seen));
        return result;
    }
}
