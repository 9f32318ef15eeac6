package pl.sciezka.cooperation.minutes;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.DemonstrationMinutes;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.MinutesStory;
import pl.sciezka.cooperation.decision.DecisionId;
import pl.sciezka.cooperation.decision.Decisions;
import pl.sciezka.cooperation.decision.Turn;
import pl.sciezka.kernel.Acting;

/// Writes agenda and minutes as the pages would, without their forms.
@Component
class TellMinutes implements DemonstrationMinutes {

    private final Points points;
    private final Attendances attendances;
    private final Decisions decisions;
    private final Clock clock;

    TellMinutes(Points points, Attendances attendances, Decisions decisions, Clock clock) {
        this.points = points;
        this.attendances = attendances;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public void plan(MeetingId meeting, Iterable<String> titles, Acting.Staff convener) {
        for (var title : titles) points.add(meeting, title, convener);
    }

    @Override
    public void present(MeetingId meeting, Iterable<MinutesStory.Present> present, Acting.Staff convener) {
        for (var it : present) attendances.add(meeting, it.institution(), it.staff(), null, convener.staff());
    }

    @Override
    public void write(MeetingId meeting, MinutesStory story, Acting.Staff convener) {
        for (var it : story.points())
            points.write(points.add(meeting, it.title(), convener), 1, it.note(), null, convener);
        present(meeting, story.present(), convener);
        for (var it : story.decisions()) {
            var id = DecisionId.next();
            decisions.add(
                    meeting, id, it.text(), it.owner(), it.staff(), turn(1, Turn.Kind.MADE, "", it.due(), convener));
            if (it.done() != null) decisions.add(id, turn(2, Turn.Kind.DONE, it.done(), it.due(), convener));
        }
        attendances.close(meeting, convener);
    }

    private Turn turn(int number, Turn.Kind kind, String words, LocalDate due, Acting.Staff by) {
        return new Turn(number, kind, words, due, by.institution(), by.staff(), clock.instant());
    }
}
