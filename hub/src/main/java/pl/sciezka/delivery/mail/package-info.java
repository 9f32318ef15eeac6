/// E-mail (poczta elektroniczna): through the institution's own server, to staff who want it and to clients, without
/// personal data. And where the administrator sees what did not arrive.
@ApplicationModule(allowedDependencies = {"delivery", "institution"})
@NullMarked
package pl.sciezka.delivery.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
