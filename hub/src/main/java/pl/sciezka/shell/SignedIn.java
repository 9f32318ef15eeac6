package pl.sciezka.shell;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;

/// The person at the keyboard, as the session remembers it. Small on purpose: it is read with every request.
public record SignedIn(UUID staffKey, UUID institutionKey, String displayName, String institutionName, Set<Role> roles)
        implements Principal, Serializable {

    private static final long serialVersionUID = 1;

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public StaffId staff() {
        return new StaffId(staffKey);
    }

    public InstitutionId institution() {
        return new InstitutionId(institutionKey);
    }

    public boolean isAnyOf(Role... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }

    public Acting.Staff acting(Purpose purpose) {
        return new Acting.Staff(staff(), institution(), roles, purpose);
    }

    /// The staff id: what sessions are found by.
    @Override
    public String getName() {
        return staffKey.toString();
    }

    @Override
    public String toString() {
        return "SignedIn[" + staffKey + "]";
    }
}
