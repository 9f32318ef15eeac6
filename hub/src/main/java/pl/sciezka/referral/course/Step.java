package pl.sciezka.referral.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step that somebody decided to take (krok), with what it needs.
public sealed interface Step {

    /// The referral after it; throws [IllegalMove] when its state or the side does not allow it.
    default Referral onto(Referral it, Mark mark, Clocks clocks) {
        return switch (this) {
            case Accept step -> it.accept(mark, step.start(), step.firstStep(), clocks);
            case Decline step -> it.decline(mark, step.reason(), step.words(), step.instead(), clocks);
            case Start step -> it.start(mark, step.day(), step.until());
            case NewDay step -> it.move(mark, step.day(), step.why());
            case End step -> it.end(mark, step.day(), clocks);
            case Stop step -> it.stop(mark, step.reason(), step.words(), clocks);
            case Tell step -> it.report(mark, step.report(), clocks);
            case Close step -> it.close(mark, step.onward());
            case Reopen step -> it.reopen(mark, step.why(), clocks);
        };
    }

    record Accept(@Nullable LocalDate start, String firstStep) implements Step {}

    record Decline(DeclineReason reason, String words, String instead) implements Step {}

    record Start(LocalDate day, LocalDate until) implements Step {}

    record NewDay(LocalDate day, String why) implements Step {}

    record End(LocalDate day) implements Step {}

    record Stop(StopReason reason, String words) implements Step {}

    record Tell(Report report) implements Step {}

    record Close(Onward onward) implements Step {}

    record Reopen(String why) implements Step {}
}
