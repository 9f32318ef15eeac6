package pl.sciezka.institution.operator;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.NewStaff;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.Login;
import pl.sciezka.institution.entrance.SignInLimit;
import pl.sciezka.institution.staff.OwnStaff;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;

/// Opens offices and accounts for tests; everybody's password is [#PASSWORD].
public class Office {

    public static final String PASSWORD = "rower pod lipą";
    /// Argon2id of the password with the cost of the program.
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(PASSWORD);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Offices offices;
    private final OwnStaff ownStaff;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Clock clock;

    private Office(ApplicationContext program) {
        offices = program.getBean(Offices.class);
        ownStaff = program.getBean(OwnStaff.class);
        accounts = program.getBean(Accounts.class);
        transactions = program.getBean(Transactions.class);
        clock = program.getBean(Clock.class);
        program.getBean(SignInLimit.class).forget();
    }

    public static Office in(ApplicationContext program) {
        return new Office(program);
    }

    public record Person(StaffId staff, InstitutionId institution, Login login, SignedIn signedIn) {
        public Acting.Staff acting() {
            return signedIn.acting(Purpose.ADMINISTRATION);
        }
    }

    public InstitutionId open(InstitutionKind kind) {
        var id = InstitutionId.next();
        var number = NUMBER.incrementAndGet();
        transactions.as(job(id), () -> {
            offices.add(
                    new Institution(id, kind, null, "Urząd " + number, "U" + number, null, null, null, null, "test"));
            accounts.takenOver(id);
        });
        return id;
    }

    public InstitutionId open() {
        return open(InstitutionKind.OPS);
    }

    public Person hire(InstitutionId institution, Role... roles) {
        var login = new Login("osoba." + NUMBER.incrementAndGet());
        var staff = StaffId.next();
        transactions.as(job(institution), () -> {
            var person =
                    new NewStaff(institution, null, login.value(), "Anna", "Próbna", "pracownik", null, Set.of(roles));
            accounts.add(staff, person, HASH, clock.instant());
            ownStaff.add(staff, person);
        });
        return new Person(
                staff,
                institution,
                login,
                new SignedIn(staff.value(), institution.value(), "Anna Próbna", "U", Set.of(roles)));
    }

    public static Acting.Job job(InstitutionId institution) {
        return new Acting.Job(institution, Purpose.ADMINISTRATION);
    }
}
