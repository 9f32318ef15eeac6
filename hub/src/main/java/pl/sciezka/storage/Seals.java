package pl.sciezka.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;

/// Keys that seal what must stay unreadable in the database: one per institution, derived from the master key.
@Component
public class Seals {

    private final MasterKey master;
    private final Map<String, Seal> seals = new ConcurrentHashMap<>();

    Seals(MasterKey master) {
        this.master = master;
    }

    /// The seal of one institution: PESEL and document numbers of its own persons.
    public Seal of(InstitutionId institution) {
        return named("institution:" + institution.value());
    }

    /// The hub's own seal: second factors of accounts.
    public Seal ofTheHub() {
        return named("hub");
    }

    private Seal named(String name) {
        return seals.computeIfAbsent(
                name, _ -> new Seal(master.derive(name + ":seal"), master.derive(name + ":index")));
    }
}
