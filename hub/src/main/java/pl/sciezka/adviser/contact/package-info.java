/// Contacts with clients (kontakty): when, how, who came; and how long the next one may take by law.
@ApplicationModule(allowedDependencies = {"client", "institution", "journal", "law"})
@NullMarked
package pl.sciezka.adviser.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
