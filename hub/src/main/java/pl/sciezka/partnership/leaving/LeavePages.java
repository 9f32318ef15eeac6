package pl.sciezka.partnership.leaving;

import static pl.sciezka.kernel.Role.DIRECTOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Departures;
import pl.sciezka.partnership.Party;
import pl.sciezka.partnership.RecordedAgreements;
import pl.sciezka.partnership.reading.AgreementReaders;
import pl.sciezka.partnership.reading.AgreementSummary;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.RunningMatters;
import pl.sciezka.shell.RunningMatters.Running;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// Leaving an agreement: what runs until then, the notice of the head, and taking it back.
@Pages("/partnerships/agreements/{id}/leave")
class LeavePages {

    private final AgreementReaders readers;
    private final RecordedAgreements agreements;
    private final Departures departures;
    private final GiveNotice giveNotice;
    private final Succession succession;
    private final ObjectProvider<RunningMatters> running;
    private final Transactions transactions;
    private final Clock clock;

    LeavePages(
            AgreementReaders readers,
            RecordedAgreements agreements,
            Departures departures,
            GiveNotice giveNotice,
            Succession succession,
            ObjectProvider<RunningMatters> running,
            Transactions transactions,
            Clock clock) {
        this.readers = readers;
        this.agreements = agreements;
        this.departures = departures;
        this.giveNotice = giveNotice;
        this.succession = succession;
        this.running = running;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// `leavesOn` is null as long as no notice is given; `leads`: the own institution leads the partnership, and
    /// `leadsOn`: also afterwards, because it stays a party of another agreement. `joinsAgain`: by an annex that is
    /// signed; then the notice stands, and `refused` says that somebody tried to take it back.
    record Leave(
            AgreementSummary agreement,
            @Nullable LocalDate leavesOn,
            @Nullable LocalDate joinsAgain,
            LocalDate earliest,
            long daysLeft,
            List<Running> running,
            boolean leads,
            boolean leadsOn,
            @Nullable String day,
            @Nullable String sure,
            boolean refused,
            FormErrors errors)
            implements FormPage {

        @Override
        public boolean conflicts() {
            return refused;
        }

        String path() {
            return "/partnerships/agreements/" + agreement.id().value();
        }

        boolean nothingRuns() {
            return running.stream().allMatch(it -> it.count() == 0);
        }
    }

    /// What runs is looked up for the purpose of each module, in transactions of its own.
    @GetMapping
    @ForThoseWhoLead(oneTransaction = false)
    Leave show(@PathVariable AgreementId id) {
        return page(id, "", "", false, FormErrors.none());
    }

    @PostMapping
    @Access(roles = DIRECTOR, purpose = Purpose.ADMINISTRATION, oneTransaction = false)
    Page give(@PathVariable AgreementId id, @Nullable String day, @Nullable String sure) {
        var before = page(id, day, sure, false, FormErrors.none());
        var typed = Typed.day(day);
        var errors = FormErrors.collect()
                .when(typed.isEmpty(), "day", "draft.day.wrong")
                .when(Typed.text(sure).isEmpty(), "sure", "leave.sure.missing")
                .done();
        if (errors.any() || before.leavesOn() != null) return page(id, day, sure, false, errors);
        // the last day inside is typed, the first day outside is kept
        var result = acting(() -> giveNotice.give(id, typed.orElseThrow().plusDays(1)));
        if (result != GiveNotice.Result.DONE)
            return page(id, day, sure, false, FormErrors.of("day", "leave.refused." + result));
        return Redirect.to(before.path() + "/leave").saying("leave.given");
    }

    @PostMapping("/back")
    @Access(roles = DIRECTOR, purpose = Purpose.ADMINISTRATION, oneTransaction = false)
    Page takeBack(@PathVariable AgreementId id) {
        var before = page(id, "", "", true, FormErrors.none());
        return switch (acting(() -> giveNotice.takeBack(id))) {
            case DONE -> Redirect.to(before.path() + "/leave").saying("leave.taken-back");
            case JOINS_AGAIN -> before;
            default -> throw new Absent();
        };
    }

    private Leave page(
            AgreementId id, @Nullable String day, @Nullable String sure, boolean refused, FormErrors errors) {
        var staff = CurrentActing.staff();
        var today = Warsaw.today(clock);
        var base = acting(() -> {
            var summary = readers.readable(id);
            var agreement = agreements.find(id).orElseThrow(Absent::new);
            var own = GiveNotice.inside(agreement.insideOn(today));
            if (own == null) throw new Absent();
            var others = departures
                    .from(id, staff.institution(), today)
                    .orElseThrow(Absent::new)
                    .others();
            var leads = succession
                    .of(summary.partnership(), today)
                    .filter(it -> it.isLedBy(staff.institution()))
                    .isPresent();
            var earliest = giveNotice.earliest(id);
            var leftOn = own.leftOn() == null ? earliest : own.leftOn();
            boolean leadsOn = leads && succession.isElsewhere(summary.partnership(), id, staff.institution(), leftOn);
            var again = GiveNotice.joinsAgainOn(agreement, own).orElse(null);
            return new Base(summary, own, again, others, earliest, leads, leadsOn);
        });
        var runs = running.stream()
                .flatMap(it ->
                        transactions
                                .as(staff.on(it.purpose()), () -> it.between(staff.institution(), base.others()))
                                .stream())
                .toList();
        var leavesOn = base.own().leftOn();
        return new Leave(
                base.summary(),
                leavesOn,
                base.joinsAgain(),
                base.earliest(),
                leavesOn == null ? 0 : today.until(leavesOn, ChronoUnit.DAYS),
                runs,
                base.leads(),
                base.leadsOn(),
                day,
                sure,
                refused,
                errors);
    }

    private record Base(
            AgreementSummary summary,
            Party own,
            @Nullable LocalDate joinsAgain,
            Set<InstitutionId> others,
            LocalDate earliest,
            boolean leads,
            boolean leadsOn) {}

    private <R> R acting(Supplier<R> work) {
        return transactions.as(CurrentActing.staff(), work);
    }
}
