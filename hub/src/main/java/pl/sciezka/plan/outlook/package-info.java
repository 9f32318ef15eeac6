/// Outlook of plans (co dalej): what all plans promise next, for Mój dzień, the client's header and the history. Reads
/// across plans and decides nothing.
@ApplicationModule(allowedDependencies = {"client", "institution", "plan", "plan.reading", "plan.step", "journal"})
@NullMarked
package pl.sciezka.plan.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
