/// The way in (wejście): signing in, signing out, setting a password with a one-time link.
@ApplicationModule(allowedDependencies = {"institution", "institution.account", "credential"})
@NullMarked
package pl.sciezka.institution.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
