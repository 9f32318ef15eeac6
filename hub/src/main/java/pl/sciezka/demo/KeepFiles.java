package pl.sciezka.demo;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.retention.DemonstrationClasses;
import pl.sciezka.storage.Transactions;

/// Enters the classes of files that some institutions of a seed file have; nobody has confirmed them.
@Component
class KeepFiles {

    private final DemonstrationClasses classes;
    private final Colleagues colleagues;
    private final Transactions transactions;

    KeepFiles(DemonstrationClasses classes, Colleagues colleagues, Transactions transactions) {
        this.classes = classes;
        this.colleagues = colleagues;
        this.transactions = transactions;
    }

    void keep(List<SeedFile.FileClass> some) {
        for (var it : some) {
            var by = coordinator(it.institution());
            transactions.as(by, () -> classes.enter(it.sign(), it.kind(), it.letter(), it.years(), it.from(), by));
        }
    }

    private Acting.Staff coordinator(InstitutionId institution) {
        var staff = transactions.as(
                new Acting.Job(institution, Purpose.ADMINISTRATION),
                () -> colleagues.in(institution).stream()
                        .map(Colleague::staff)
                        .findFirst()
                        .orElseThrow());
        return new Acting.Staff(staff, institution, Set.of(Role.COORDINATOR), Purpose.OWN_TASKS);
    }
}
