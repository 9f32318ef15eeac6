package pl.sciezka.referral.board;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Severity;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.referral.course.DeclineReason;
import pl.sciezka.referral.course.Effect.Pause;
import pl.sciezka.referral.ground.Consent;
import pl.sciezka.referral.ground.Names;
import pl.sciezka.shell.Ui;

/// Puts together what pages say of a referral from the words of the message files.
public final class Wording {

    private Wording() {}

    /// For whom, since when and until when it waits: `Czeka na: PUP Chrzanów – od 2 dni roboczych, do 09.06.2026`.
    /// `onWhom` null: for the own institution.
    static String waits(Ui ui, @Nullable String onWhom, LocalDate since, LocalDate due) {
        int days = WorkingDays.between(since, ui.today());
        var key = onWhom == null ? "referral.waits-us" : "referral.waits";
        var whom = onWhom == null ? "" : onWhom;
        return days == 0 ? ui.text(key + ".today", whom, ui.day(due)) : ui.count(key, days, whom, ui.day(due));
    }

    /// `4 dni robocze po terminie`; null when it is not late.
    static @Nullable String late(Ui ui, LocalDate due) {
        int days = Severity.workingDaysLate(due, ui.today());
        return days == 0 ? null : ui.count("referral.late", days);
    }

    /// Of a whole referral; null when nothing is awaited.
    static @Nullable String state(Ui ui, ReferralView view) {
        var waiting = view.waiting();
        if (waiting == null) return null;
        var onWhom =
                view.sides().equals(Set.of(waiting.on())) ? null : view.names().of(waiting.on());
        var sentence = waits(ui, onWhom, waiting.since(), waiting.due());
        var late = late(ui, waiting.due());
        return late == null ? sentence : sentence + ". " + late;
    }

    /// `z dnia 12.06.2026, obowiązuje do 31.12.2026`, and what became of it since.
    public static String consent(Ui ui, Consent it) {
        if (it.withdrawnOn() != null) return ui.text("referral.consent.withdrawn", ui.day(it.withdrawnOn()));
        return it.expiredOn(ui.today())
                ? ui.text("referral.consent.expired", ui.day(it.until()))
                : ui.text("referral.consent.counts", ui.day(it.givenOn()), ui.day(it.until()));
    }

    public static String tone(String state) {
        return switch (state) {
            case "SENT", "REOPENED" -> "info";
            case "ACCEPTED", "POSTPONED", "STARTED", "EXTENDED" -> "good";
            case "ENDED", "ENDED_EARLY", "REPORTED" -> "info";
            case "DECLINED" -> "bad";
            case "WITHDRAWN", "FROZEN", "CONSENT_WITHDRAWN" -> "warn";
            default -> "quiet";
        };
    }

    public static String tone(@Nullable Severity severity) {
        if (severity == null) return "quiet";
        return switch (severity) {
            case CRITICALLY_LATE, LATE -> "bad";
            case THIS_WEEK -> "warn";
            case LATER -> "quiet";
        };
    }

    /// What a refusal causes, in three short sentences.
    public static String effect(Ui ui, DeclineReason reason) {
        var effect = reason.effect();
        var pause = switch (effect.pause()) {
            case Pause.None _ -> ui.text("referral.pause.none");
            case Pause.Days it -> ui.count("referral.pause", it.days());
            case Pause.UntilReassessed _ -> ui.text("referral.pause.reassessed");
        };
        return ui.text("referral.effect", pause, ui.word(effect.next()), ui.word(effect.decides()));
    }

    /// Of a coded word that may speak of the two ends.
    public static String word(Ui ui, Enum<?> coded, Names names) {
        return ui.text(
                coded.getDeclaringClass().getSimpleName() + "." + coded.name(), names.sender(), names.receiver());
    }
}
