/// What a client needs in contact with offices (potrzeby w kontakcie): recorded once, shown wherever somebody invites.
@ApplicationModule(allowedDependencies = {"client", "institution", "journal", "partnership"})
@NullMarked
package pl.sciezka.client.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
