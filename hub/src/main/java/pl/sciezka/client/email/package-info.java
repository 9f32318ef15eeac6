/// E-mail to clients (e-mail do klienta): who wants it, since when, and at which address; asked when one is offered and
/// once more when it is sent.
@ApplicationModule(allowedDependencies = {"client", "delivery", "institution", "journal"})
@NullMarked
package pl.sciezka.client.email;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
