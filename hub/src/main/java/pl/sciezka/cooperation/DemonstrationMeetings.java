package pl.sciezka.cooperation;

import pl.sciezka.kernel.Acting;

/// Meetings of the demonstration (spotkania pokazowe), entered as the offices would. Whoever acts in the transaction is
/// who convenes or answers.
public interface DemonstrationMeetings {

    /// The first one of the series.
    MeetingId convene(MeetingStory story, Acting.Staff convener);

    void answer(MeetingId meeting, Acting.Staff guest);
}
