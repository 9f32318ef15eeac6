package pl.sciezka.offer.reservation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.institution.Names;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// One reservation: who proposes whom, on which clause, until when; the answer, and what comes next.
@Pages("/offers/places/{id}")
class OneReservationPages {

    private static final int LONGEST = 500;

    private final Reservations reservations;
    private final AnswerProposal answers;
    private final Named named;
    private final ClientHeaders headers;
    private final Journal journal;
    private final Clock clock;

    OneReservationPages(
            Reservations reservations,
            AnswerProposal answers,
            Named named,
            ClientHeaders headers,
            Journal journal,
            Clock clock) {
        this.reservations = reservations;
        this.answers = answers;
        this.named = named;
        this.headers = headers;
        this.journal = journal;
        this.clock = clock;
    }

    /// `ours`: we proposed it. `changed`: when the offer was, which is news to whoever proposed.
    record OneReservation(
            ClientHeader header,
            Reservation reservation,
            Names names,
            boolean ours,
            @Nullable Instant changed,
            String words,
            FormErrors errors,
            LocalDate today)
            implements FormPage {}

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    OneReservation show(@PathVariable ReservationId id) {
        var found = found(id);
        if (found.isUnreadAt(acting().institution(), Warsaw.today(clock))) reservations.read(id, clock.instant());
        var news = found.newsFor(acting().institution(), Warsaw.today(clock));
        if (news != null) reservations.seen(id, news.version());
        return page(found, "", FormErrors.none());
    }

    @PostMapping("/take")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page take(@PathVariable ReservationId id, @RequestParam(defaultValue = "") String words) {
        var found = found(id);
        var errors = errors(words, false);
        if (errors.any()) return page(found, words, errors);
        return said(id, answers.take(id, acting(), Typed.orNull(words)), "offer.reservation.taken");
    }

    @PostMapping("/decline")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page decline(@PathVariable ReservationId id, @RequestParam(defaultValue = "") String words) {
        var found = found(id);
        var errors = errors(words, true);
        if (errors.any()) return page(found, words, errors);
        return said(id, answers.decline(id, acting(), Typed.text(words)), "offer.reservation.declined");
    }

    @PostMapping("/withdraw")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page withdraw(@PathVariable ReservationId id, @RequestParam(defaultValue = "") String words) {
        var found = found(id);
        var errors = errors(words, false);
        if (errors.any()) return page(found, words, errors);
        return said(id, answers.withdraw(id, acting(), Typed.orNull(words)), "offer.reservation.withdrawn");
    }

    private static Redirect said(ReservationId id, boolean done, String what) {
        return Redirect.to(id.path()).saying(done ? what : "offer.reservation.late");
    }

    private static FormErrors errors(String words, boolean needed) {
        return FormErrors.collect()
                .when(needed && Typed.text(words).isEmpty(), "words", "offer.error.words")
                .when(Typed.text(words).length() > LONGEST, "words", "offer.error.long")
                .done();
    }

    private Reservation found(ReservationId id) {
        var found = reservations.find(id).orElseThrow(Absent::new);
        journal.looked("journal.place", new Seen(found.own(acting().institution()), acting().institution()));
        return found;
    }

    private OneReservation page(Reservation it, String words, FormErrors errors) {
        var us = acting().institution();
        var today = Warsaw.today(clock);
        var news = it.newsFor(us, today);
        return new OneReservation(
                headers.of(it.own(us)),
                it,
                named.of(List.of(it)),
                it.isProposedBy(us),
                news == null ? null : news.at(),
                words,
                errors,
                today);
    }

    private static Acting.Staff acting() {
        return CurrentActing.staff();
    }
}
