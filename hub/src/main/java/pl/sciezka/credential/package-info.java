/// What proves who somebody is: passwords, codes of an authenticator, one-time keys. Knows no accounts and keeps
/// nothing.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package pl.sciezka.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
