/// The client card (karta klienta): its header, and what each institution lets the reader see.
@ApplicationModule(allowedDependencies = {"client", "client.person", "institution", "journal", "partnership"})
@NullMarked
package pl.sciezka.client.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
