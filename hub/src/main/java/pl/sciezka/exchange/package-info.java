/// Flows of information between institutions about a common client (wymiana informacji): whom something may be told and
/// by which clause. The rooms tell it: notices of change, questions and answers.
@ApplicationModule(allowedDependencies = {"adviser", "client", "delivery", "institution", "partnership"})
@NullMarked
package pl.sciezka.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
