package pl.sciezka.institution;

import pl.sciezka.kernel.StaffId;

/// Founds the institutions and accounts of the demonstration. Runs in the caller's transaction, as a job of the
/// institution that is founded.
public interface Founding {

    void found(Institution institution);

    void found(Unit unit);

    /// `partnership` is the heading under which the sign-in page lists the account.
    StaffId account(NewStaff staff, String password, String partnership);
}
