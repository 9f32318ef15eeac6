/// Cases of common clients at meetings (omawianie spraw): what is on an agenda, and what everybody present may see of
/// it.
@ApplicationModule(allowedDependencies = {"client", "cooperation", "institution", "journal"})
@NullMarked
package pl.sciezka.client.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
