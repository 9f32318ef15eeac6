/// Accounts (konta): what proves who a member of staff is - password, second factor, one-time link -, where he or she
/// is signed in, and what happened to the account.
@ApplicationModule(allowedDependencies = {"institution", "credential"})
@NullMarked
package pl.sciezka.institution.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
