package pl.sciezka.exchange;

import java.time.LocalDate;
import java.util.List;
import pl.sciezka.kernel.InstitutionId;

/// What waits in the own institution past its day (po terminie), each with its stage, contributed by the rooms.
public interface PastDue {

    List<FlowReached> of(InstitutionId own, LocalDate today);
}
