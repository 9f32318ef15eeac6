package pl.sciezka.referral.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Severity;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.referral.course.Referrals;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Proposed changes in Mój dzień: of whoever wrote the referral, to be answered; of whoever proposed, while they wait
/// and once they are answered. What is late climbs to the coordinators of the side that answers.
@Component
class ChangesWaiting implements WaitingItems {

    /// Working days to read an answer: a custom of this program.
    private static final int READ_WITHIN = 3;

    private final Changes changes;
    private final Referrals referrals;
    private final Parties parties;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    ChangesWaiting(Changes changes, Referrals referrals, Parties parties, Journal journal, Texts texts, Clock clock) {
        this.changes = changes;
        this.referrals = referrals;
        this.parties = parties;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        return some(staff, it -> isFor(it, staff));
    }

    @Override
    public List<Waiting> climbedTo(Acting.Staff coordinator) {
        var today = Warsaw.today(clock);
        return some(
                coordinator,
                it -> it.waits()
                        && !it.isProposedBy(coordinator.institution())
                        && Severity.workingDaysLate(it.due(), today) > 0
                        && !isFor(it, coordinator));
    }

    private List<Waiting> some(Acting.Staff staff, Predicate<Change> wanted) {
        var us = staff.institution();
        var waiting = new ArrayList<Waiting>();
        var seen = new ArrayList<Seen>();
        for (var it : changes.waiting()) {
            if (!it.waits() && !it.isUnreadAt(us) || !wanted.test(it)) continue;
            waiting.add(item(it, us));
            seen.add(new Seen(it.own(us), us));
        }
        journal.looked("journal.support-change", seen.stream().distinct().toList());
        return waiting;
    }

    /// Whoever proposed; on the other side whoever wrote the referral. Of somebody who left: the coordinators.
    private boolean isFor(Change it, Acting.Staff staff) {
        var whose = it.isProposedBy(staff.institution()) ? it.proposedBy() : author(it);
        if (whose.equals(staff.staff())) return true;
        return staff.roles().contains(Role.COORDINATOR)
                && !parties.colleague(whose).map(Colleague::active).orElse(false);
    }

    private StaffId author(Change it) {
        return referrals.find(it.referral()).orElseThrow().author();
    }

    private Waiting item(Change it, InstitutionId us) {
        var ours = it.isProposedBy(us);
        var partner = parties.name(it.partnerOf(us), null);
        if (it.waits())
            return ours
                    ? waiting("referral.waiting.change.asked", it, us, partner, it.due(), partner)
                    : waiting("referral.waiting.change", it, us, partner, it.due(), null);
        var since = it.ending() == null ? it.proposedAt() : it.ending().at();
        var due = WorkingDays.after(Warsaw.dayOf(since), READ_WITHIN);
        return waiting("referral.waiting.change." + it.state(), it, us, partner, due, null);
    }

    private Waiting waiting(
            String what, Change it, InstitutionId us, String partner, LocalDate due, @Nullable String onWhom) {
        var kind = texts.text(Texts.POLISH, "referral.change.kind." + it.wish().kind());
        return new Waiting(
                what, List.of(kind, partner), it.own(us), null, it.id().path(), it.proposedAt(), due, onWhom);
    }
}
