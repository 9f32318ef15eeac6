/// The people of an office and their load (zespół): who is away and who stands in, who leads how many clients.
@ApplicationModule(
        allowedDependencies = {"adviser", "adviser.change", "adviser.contact", "client", "institution", "journal"})
@NullMarked
package pl.sciezka.adviser.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
