package pl.sciezka.offer;

import pl.sciezka.kernel.Acting;

/// Services of the demonstration (usługi pokazowe), entered as the offices would. Whoever acts answers for the entry.
public interface DemonstrationServices {

    void enter(ServiceStory story, Acting.Staff by);
}
