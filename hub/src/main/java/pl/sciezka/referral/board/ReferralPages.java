package pl.sciezka.referral.board;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.Needs;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Institution;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.course.State;
import pl.sciezka.referral.ground.Names;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.referral.ground.ReadReferral;
import pl.sciezka.shell.CardTab.Tab;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Lists of referrals, one referral with its thread, its letter.
@Pages("/referrals")
class ReferralPages {

    private final ReferralLists lists;
    private final Lines lines;
    private final Parties parties;
    private final ReadReferral read;
    private final Threads threads;
    private final SupportChanges changes;

    ReferralPages(
            ReferralLists lists,
            Lines lines,
            Parties parties,
            ReadReferral read,
            Threads threads,
            SupportChanges changes) {
        this.lists = lists;
        this.lines = lines;
        this.parties = parties;
        this.read = read;
        this.threads = threads;
        this.changes = changes;
    }

    /// One line of a list; `awaited` is whoever has to do the next step, in words; null when nothing is awaited.
    record Line(
            ReferralLine referral, Names names, @Nullable String awaited, boolean onUs) {}

    record Board(String which, List<Tab> tabs, List<Line> lines) implements Page {}

    record Details(ReferralView view, List<Threads.Told> thread, List<SupportChanges.Line> changes) implements Page {

        /// The receiver may propose to change what goes on; the sender answers. One at a time.
        boolean mayPropose() {
            return view.sides().equals(Set.of(Side.RECEIVER))
                    && view.referral().state() instanceof State.Running
                    && !view.inside()
                    && view.own() != null
                    && view.clause() != null
                    && view.content() != null
                    && changes.stream().noneMatch(SupportChanges.Line::waits);
        }
    }

    /// The referral on paper, for the client or for a partner without an account; `large` in large print.
    record Letter(
            ReferralView view,
            Institution sender,
            Institution receiver,
            @Nullable Colleague author,
            boolean large) implements Page {}

    record Confirmation(ReferralView view) implements Page {}

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page start() {
        return Redirect.to("/referrals/incoming");
    }

    @GetMapping("/incoming")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Board incoming() {
        return board("incoming", lists::incoming);
    }

    @GetMapping("/outgoing")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Board outgoing() {
        return board("outgoing", lists::outgoing);
    }

    @GetMapping("/closed")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Board closed() {
        return board("closed", lists::closed);
    }

    @GetMapping("/{id}")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Details details(@PathVariable ReferralId id) {
        var view = threads.view(read.read(id));
        return new Details(view, threads.of(view), changes.of(id));
    }

    @GetMapping("/{id}/letter")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Letter letter(@PathVariable ReferralId id, @RequestParam(defaultValue = "false") boolean large) {
        var reading = read.read(id);
        var view = threads.view(reading);
        var route = reading.referral().route();
        return new Letter(
                view,
                parties.institution(route.sender()),
                parties.institution(route.receiver()),
                parties.colleague(reading.kept().author()).orElse(null),
                large || view.needs().stream().anyMatch(Needs::largePrint));
    }

    @GetMapping("/{id}/sent")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Confirmation sent(@PathVariable ReferralId id) {
        return new Confirmation(threads.view(read.read(id)));
    }

    private Board board(String which, Function<InstitutionId, List<ReferralLine>> list) {
        var own = CurrentActing.staff().institution();
        return new Board(which, BoardTabs.with(lists.ownDrafts()), lines.of(list.apply(own)));
    }
}
