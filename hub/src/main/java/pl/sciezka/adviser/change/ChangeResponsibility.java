package pl.sciezka.adviser.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.OwnAdvisers;
import pl.sciezka.client.OwnAdvisers.OwnAdviser;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;

/// The one way in which responsibility passes. Whoever takes over has accepted: by taking, or by answering a request.
@Component
class ChangeResponsibility {

    enum Result {
        DONE,
        /// somebody was faster, or an open request stands in the way
        OVERTAKEN,
        /// that one may not take over
        NOT_TO_THEM,
        /// there is nothing of ours to pass on
        NOTHING
    }

    /// `staff` null: whoever is on duty in another institution.
    record Taker(InstitutionId institution, @Nullable StaffId staff) {}

    private final Changes changes;
    private final Terms terms;
    private final OwnAdvisers advisers;
    private final CommonClients commonClients;
    private final Takers takers;
    private final TellChange tell;
    private final Clock clock;

    ChangeResponsibility(
            Changes changes,
            Terms terms,
            OwnAdvisers advisers,
            CommonClients commonClients,
            Takers takers,
            TellChange tell,
            Clock clock) {
        this.changes = changes;
        this.terms = terms;
        this.advisers = advisers;
        this.commonClients = commonClients;
        this.takers = takers;
        this.tell = tell;
        this.clock = clock;
    }

    /// The reader takes over now, or when the hand-over ends.
    Result take(Case it, Matter matter, @Nullable LocalDate handedUntil) {
        if (!it.mayTake(matter)) return Result.NOTHING;
        var me = new Taker(it.us(), it.reader().staff());
        var change = opened(it, matter, me, "", handedUntil);
        if (!changes.add(change)) return Result.OVERTAKEN;
        var result = accept(change.id(), it.reader());
        if (result != Result.DONE) withdrawUntold(change);
        return result;
    }

    Result ask(Case it, Matter matter, Taker taker, String words, @Nullable LocalDate handedUntil) {
        if (!it.mayAsk(matter)) return Result.NOTHING;
        if (!takers.may(it, matter, taker)) return Result.NOT_TO_THEM;
        var change = opened(it, matter, taker, words, handedUntil);
        if (!changes.add(change)) return Result.OVERTAKEN;
        tell.asked(change);
        return Result.DONE;
    }

    Result accept(UUID id, Acting.Staff by) {
        var change = changes.locked(id).orElse(null);
        if (change == null || !change.asked() || !change.isFor(by.staff(), by.institution())) return Result.OVERTAKEN;
        var person = person(change, by.institution());
        if (person == null && change.matter() != Matter.SUBSTITUTE) return Result.NOTHING;
        var since = change.since(Warsaw.today(clock));
        var done = switch (change.matter()) {
            case OWN -> ownPasses(change, Objects.requireNonNull(person), by.staff(), since);
            case COMMON -> commonPasses(change, Objects.requireNonNull(person), by, since);
            case SUBSTITUTE -> terms.standIn(Objects.requireNonNull(change.absence()), by.staff());
        };
        if (!done || !changes.answer(id, Change.State.ACCEPTED, null, by.staff(), clock.instant()))
            return Result.OVERTAKEN;
        tell.accepted(change, person, by, since);
        return Result.DONE;
    }

    Result decline(UUID id, String why, Acting.Staff by) {
        var change = changes.locked(id).orElse(null);
        if (change == null
                || !change.isFor(by.staff(), by.institution())
                || !changes.answer(id, Change.State.DECLINED, why, by.staff(), clock.instant()))
            return Result.OVERTAKEN;
        tell.declined(change, person(change, by.institution()));
        return Result.DONE;
    }

    Result withdraw(UUID id, Acting.Staff by) {
        var change = changes.locked(id).orElse(null);
        if (change == null
                || !change.institution().equals(by.institution())
                || !changes.answer(id, Change.State.WITHDRAWN, null, by.staff(), clock.instant()))
            return Result.OVERTAKEN;
        tell.withdrawn(change);
        return Result.DONE;
    }

    /// Whoever came too late has asked nobody for anything: no open request of its own may stand in the way of others.
    private void withdrawUntold(Change change) {
        var _ = changes.answer(change.id(), Change.State.WITHDRAWN, null, change.askedBy(), clock.instant());
    }

    private boolean ownPasses(Change change, PersonId person, StaffId taker, LocalDate since) {
        var today = Warsaw.today(clock);
        var present = advisers.of(change.institution(), List.of(person)).get(person);
        var giver = present == null ? null : present.on(today);
        if (!Objects.equals(giver, change.giver())) return false;
        return advisers.put(
                change.institution(), person, new OwnAdviser(taker, since, since.isAfter(today) ? giver : null));
    }

    private boolean commonPasses(Change change, PersonId person, Acting.Staff taker, LocalDate since) {
        var client = Objects.requireNonNull(change.client());
        if (change.giver() != null && !terms.end(client, change.institution(), change.giver(), since)) return false;
        return terms.begin(client, taker.institution(), person, taker.staff(), since, taker.staff(), clock.instant());
    }

    /// The taking institution's own record.
    private @Nullable PersonId person(Change change, InstitutionId taker) {
        return switch (change.matter()) {
            case OWN -> change.person();
            case COMMON ->
                commonClients
                        .ownPerson(Objects.requireNonNull(change.client()), taker)
                        .orElse(null);
            case SUBSTITUTE -> null;
        };
    }

    private Change opened(Case it, Matter matter, Taker taker, String words, @Nullable LocalDate handedUntil) {
        var common = it.common();
        return new Change(
                UUID.randomUUID(),
                matter,
                it.us(),
                it.person(),
                matter == Matter.COMMON && common != null ? common.id() : null,
                null,
                it.giver(matter),
                taker.institution(),
                taker.staff(),
                it.reader().staff(),
                clock.instant(),
                words,
                handedUntil,
                Change.State.ASKED,
                null,
                null,
                null);
    }
}
