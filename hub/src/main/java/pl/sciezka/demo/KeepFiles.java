package pl.sciezka.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.retention.DemonstrationClasses;
import pl.sciezka.storage.Transactions;

/// Enters the classes of files that some institutions of a seed file have; nobody has confirmed them.
@Component
class KeepFiles {

    private final DemonstrationClasses classes;
    private final AnyColleague anyColleague;
    private final Transactions transactions;

    KeepFiles(DemonstrationClasses classes, AnyColleague anyColleague, Transactions transactions) {
        this.classes = classes;
        this.anyColleague = anyColleague;
        this.transactions = transactions;
    }

    void keep(List<SeedFile.FileClass> some) {
        for (var it : some) {
            var by = anyColleague.of(it.institution(), Role.COORDINATOR, Purpose.OWN_TASKS);
            transactions.as(by, () -> classes.enter(it.sign(), it.kind(), it.letter(), it.years(), it.from(), by));
        }
    }
}
