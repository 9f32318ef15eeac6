package pl.sciezka.cooperation;

import pl.sciezka.kernel.Acting;

/// Agenda and minutes of the demonstration (protokoły pokazowe), written by who convened.
public interface DemonstrationMinutes {

    void plan(MeetingId meeting, Iterable<String> points, Acting.Staff convener);

    /// Who is there, while the minutes are open.
    void present(MeetingId meeting, Iterable<MinutesStory.Present> present, Acting.Staff convener);

    /// Written and closed.
    void write(MeetingId meeting, MinutesStory story, Acting.Staff convener);
}
