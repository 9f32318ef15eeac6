package pl.sciezka.plan.joint;

import java.time.LocalDate;
import pl.sciezka.plan.step.Author;

/// One party's agreement (zgoda). For the client: the day of the signature on paper and who recorded it. `content` is
/// the number of the plan's content that was read and signed.
public record Agreement(Party party, LocalDate on, Author recorded, int content) {}
