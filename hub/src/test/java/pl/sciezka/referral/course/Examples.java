package pl.sciezka.referral.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;
import pl.sciezka.referral.course.Report.Achievement;
import pl.sciezka.referral.course.Report.CarriesOn;

/// Referrals in every state, as tests need them; the first day is Monday, 1 June 2026.
public final class Examples {

    public static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    public static final InstitutionId OPS = InstitutionId.next();
    public static final InstitutionId PUP = InstitutionId.next();
    public static final UUID KIS = UUID.randomUUID();
    public static final StaffId ANNA = StaffId.next();
    static final StaffId JAN = StaffId.next();
    public static final Clocks CLOCKS = Clocks.on(MONDAY);

    private Examples() {}

    public static Introduction person() {
        return new Introduction("Zielińska", "Maria", 1984, "Siedlisko", "600 000 000");
    }

    public static Mark by(Side side, LocalDate day) {
        return Mark.here(at(day), side == Side.SENDER ? ANNA : JAN, side);
    }

    static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(Warsaw.ZONE).toInstant();
    }

    public static Referral sent() {
        var outcomes =
                List.of(new DesiredOutcome(1, "Ukończony kurs"), new DesiredOutcome(2, "Pierwsza rozmowa o pracę"));
        var content = new Request.Content(
                person().withoutTelephone(), "Kurs obsługi wózka widłowego", outcomes, MONDAY.plusDays(14), MONDAY);
        return Referral.sent(
                ReferralId.next(),
                new Route.Between(OPS, PUP, null),
                PersonId.next(),
                new Request(Support.TRAINING, content),
                by(Side.SENDER, MONDAY),
                CLOCKS);
    }

    static Referral accepted() {
        return sent().accept(receiver(2), null, "Rozmowa z doradcą, pokój 12", CLOCKS);
    }

    static Referral postponed() {
        return accepted().move(receiver(3), MONDAY.plusDays(20), "Trener jest chory");
    }

    static Referral started() {
        return accepted().start(receiver(8), MONDAY.plusDays(8), MONDAY.plusDays(60));
    }

    static Referral extended() {
        return started().move(receiver(30), MONDAY.plusDays(80), "Egzamin jest w sierpniu");
    }

    static Referral ended() {
        return started().end(receiver(60), MONDAY.plusDays(59), CLOCKS);
    }

    static Referral endedEarly() {
        return started().stop(receiver(40), StopReason.TOOK_WORK, "", CLOCKS);
    }

    static Referral reported() {
        return ended().report(receiver(61), report(), CLOCKS);
    }

    static Referral declined() {
        return sent().decline(receiver(3), DeclineReason.NO_PLACES, "", "Nowa grupa od września", CLOCKS);
    }

    static Referral withdrawn() {
        return sent().stop(by(Side.SENDER, MONDAY.plusDays(1)), StopReason.CLIENT_ASKED, "", CLOCKS);
    }

    static Referral closed() {
        return reported().close(by(Side.SENDER, MONDAY.plusDays(63)), Onward.WE_CARRY_ON);
    }

    static Referral closedAfterDecline() {
        return declined().close(by(Side.SENDER, MONDAY.plusDays(4)), Onward.ASK_AGAIN_LATER);
    }

    static Referral closedAfterWithdrawal() {
        return withdrawn().close(receiver(2), Onward.WE_CARRY_ON);
    }

    static Referral reopened() {
        return closed().reopen(by(Side.SENDER, MONDAY.plusDays(90)), "Potrzebny drugi stopień kursu", CLOCKS);
    }

    static Referral frozen() {
        return started().freeze(receiver(12), CLOCKS);
    }

    static Referral withoutConsent() {
        return started().withoutConsent(by(Side.SENDER, MONDAY.plusDays(12)), CLOCKS);
    }

    static Report report() {
        var outcomes = List.of(
                new Report.Outcome(1, Achievement.ACHIEVED, "Kurs ukończony, egzamin zdany."),
                new Report.Outcome(2, Achievement.PARTLY, "Rozmowa umówiona na lipiec."));
        return new Report(outcomes, "Dojazd do pracy", CarriesOn.SENDER);
    }

    static List<Referral> ofEveryKind() {
        return new ArrayList<>(List.of(
                sent(),
                reopened(),
                accepted(),
                postponed(),
                started(),
                extended(),
                ended(),
                endedEarly(),
                reported(),
                declined(),
                withdrawn(),
                closed(),
                closedAfterDecline(),
                closedAfterWithdrawal(),
                frozen(),
                withoutConsent()));
    }

    private static Mark receiver(int daysLater) {
        return by(Side.RECEIVER, MONDAY.plusDays(daysLater));
    }
}
