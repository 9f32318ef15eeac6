package pl.sciezka.institution.operator;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.credential.Passwords;
import pl.sciezka.institution.Founding;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.NewStaff;
import pl.sciezka.institution.Unit;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.DemoAccounts;
import pl.sciezka.institution.staff.OwnStaff;
import pl.sciezka.institution.staff.Units;
import pl.sciezka.kernel.StaffId;

/// Founds what the demonstration is made of; refuses to work where no demonstration data is wanted.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FoundDemonstration implements Founding {

    private final Institutions institutions;
    private final Offices offices;
    private final Units units;
    private final Accounts accounts;
    private final OwnStaff ownStaff;
    private final DemoAccounts demoAccounts;
    private final Passwords passwords;
    private final Clock clock;
    private final boolean allowed;
    /// All demonstration accounts share one password, printed on the sign-in page: hashed once, for a quick first
    /// start.
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    FoundDemonstration(
            Institutions institutions,
            Offices offices,
            Units units,
            Accounts accounts,
            OwnStaff ownStaff,
            DemoAccounts demoAccounts,
            Passwords passwords,
            Clock clock,
            @Value("${sciezka.demo}") boolean allowed) {
        this.institutions = institutions;
        this.offices = offices;
        this.units = units;
        this.accounts = accounts;
        this.ownStaff = ownStaff;
        this.demoAccounts = demoAccounts;
        this.passwords = passwords;
        this.clock = clock;
        this.allowed = allowed;
    }

    @Override
    public void found(Institution institution) {
        onlyInDemo();
        if (!offices.add(institution))
            throw new IllegalStateException("There is an institution named " + institution.name());
        accounts.takenOver(institution.id());
    }

    @Override
    public void found(Unit unit) {
        onlyInDemo();
        units.add(unit);
    }

    @Override
    public StaffId account(NewStaff staff, String password, String partnership) {
        onlyInDemo();
        var id = StaffId.next();
        if (!accounts.add(id, staff, hashes.computeIfAbsent(password, passwords::hash), clock.instant()))
            throw new IllegalStateException("The login " + staff.login() + " is taken");
        ownStaff.add(id, staff);
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
