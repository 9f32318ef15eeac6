package pl.sciezka.institution.account;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.credential.Attempts;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.SignedIn;

/// Account (konto): what proves who a member of staff is, and what he or she may do.
public record Account(
        StaffId staff,
        InstitutionId institution,
        String institutionName,
        String displayName,
        Login login,
        @Nullable String passwordHash,
        boolean secondFactor,
        Attempts attempts,
        @Nullable Instant suspendedAt,
        Set<Role> roles) {

    /// Whose password is checked at all; for everybody else the answer is the same refusal.
    public boolean mayTry(Instant now) {
        return suspendedAt == null && passwordHash != null && !attempts.locked(now);
    }

    /// Whether what let somebody in still does: nothing was taken away or replaced since `then`.
    public boolean stillLetsIn(Account then) {
        return suspendedAt == null
                && Objects.equals(passwordHash, then.passwordHash)
                && secondFactor == then.secondFactor
                && roles.equals(then.roles);
    }

    public SignedIn signedIn() {
        return new SignedIn(staff.value(), institution.value(), displayName, institutionName, roles);
    }

    @Override
    public String toString() {
        return "Account[" + staff.value() + "]";
    }
}
