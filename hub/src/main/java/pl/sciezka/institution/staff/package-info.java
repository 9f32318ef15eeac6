/// Staff and units (pracownicy i komórki) as their own administrator keeps them: who has an account, with which roles.
@ApplicationModule(allowedDependencies = {"institution", "institution.account", "credential"})
@NullMarked
package pl.sciezka.institution.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
