package pl.sciezka.referral.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.referral.course.Report.Achievement;

/// What a sentence of the history may say; the message files use them by the position of [#inOrder()].
record Facts(
        String sender,
        String receiver,
        Enum<?> support,
        @Nullable LocalDate due,
        LocalDate day,
        @Nullable Enum<?> coded,
        String words,
        @Nullable Report report) {

    Facts on(LocalDate other) {
        return new Facts(sender, receiver, support, due, other, coded, words, report);
    }

    Facts coded(Enum<?> reason) {
        return new Facts(sender, receiver, support, due, day, reason, words, report);
    }

    Facts saying(String said) {
        return new Facts(sender, receiver, support, due, day, coded, sentence(said), report);
    }

    /// Typed words with a mark at their end, because another sentence may follow.
    static String sentence(String typed) {
        var words = typed.strip();
        return words.isEmpty() || ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    Facts reporting(Report told) {
        return new Facts(sender, receiver, support, due, day, told.carriesOn(), told.staysOpen(), told);
    }

    /// 0 sender, 1 receiver, 2 support, 3 due day, 4 day, 5 coded reason, 6 words, 7–9 outcomes reached, partly, not.
    List<@Nullable Object> inOrder() {
        return Arrays.asList(
                sender,
                receiver,
                support,
                due,
                day,
                coded,
                words,
                count(Achievement.ACHIEVED),
                count(Achievement.PARTLY),
                count(Achievement.NOT));
    }

    private @Nullable Long count(Achievement achievement) {
        if (report == null) return null;
        return report.outcomes().stream()
                .filter(it -> it.achievement() == achievement)
                .count();
    }
}
