package pl.sciezka.institution;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.credential.Passwords;
import pl.sciezka.kernel.StaffId;

/// Founds the institutions and accounts of the demonstration; refuses to work where no demonstration data is wanted.
/// Runs in the caller's transaction, as a job of the institution that is founded.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Founding {

    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Accounts accounts;
    private final DemoAccounts demoAccounts;
    private final Passwords passwords;
    private final Clock clock;
    private final boolean allowed;
    /// All demonstration accounts share one password, printed on the sign-in page: hashed once, for a quick first
    /// start.
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    Founding(
            Institutions institutions,
            Colleagues colleagues,
            Accounts accounts,
            DemoAccounts demoAccounts,
            Passwords passwords,
            Clock clock,
            @Value("${sciezka.demo}") boolean allowed) {
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.demoAccounts = demoAccounts;
        this.passwords = passwords;
        this.clock = clock;
        this.allowed = allowed;
    }

    public void found(Institution institution) {
        onlyInDemo();
        if (!institutions.add(institution))
            throw new IllegalStateException("There is an institution named " + institution.name());
        institutions.takenOver(institution.id());
    }

    public void found(Unit unit) {
        onlyInDemo();
        institutions.add(unit);
    }

    /// `partnership` is the heading under which the sign-in page lists the account.
    public StaffId account(NewStaff staff, String password, String partnership) {
        onlyInDemo();
        var id = StaffId.next();
        if (!accounts.add(id, staff, hashes.computeIfAbsent(password, passwords::hash), clock.instant()))
            throw new IllegalStateException("The login " + staff.login() + " is taken");
        colleagues.add(id, staff);
        var office = institutions.find(staff.institution()).orElseThrow();
        demoAccounts.add(new DemoAccounts.DemoAccount(
                staff.login(),
                partnership,
                office.shortName(),
                staff.givenName() + " " + staff.surname(),
                staff.position(),
                password));
        return id;
    }

    private void onlyInDemo() {
        if (!allowed) throw new IllegalStateException("Demonstration data may only be loaded with sciezka.demo=true");
    }
}
