package pl.sciezka.exchange.notice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.exchange.ExchangeTabs;
import pl.sciezka.exchange.Reacting;
import pl.sciezka.institution.Names;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.CardTab.Tab;
import pl.sciezka.shell.Exporting;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// Lists of notices: what waits to be noted here, what was noted, what we told; which kinds we want.
@Pages("/notices")
class NoticePages {

    /// Lists end here and say so; one client's are all on its own page.
    static final int MOST = 200;

    private final NoticeLists lists;
    private final ReadNotices read;
    private final Unwanted unwanted;
    private final Reacting reacting;
    private final Journal journal;

    NoticePages(NoticeLists lists, ReadNotices read, Unwanted unwanted, Reacting reacting, Journal journal) {
        this.lists = lists;
        this.read = read;
        this.unwanted = unwanted;
        this.reacting = reacting;
        this.journal = journal;
    }

    /// `noted`: those that somebody took note of; `all`: of all clients, not only of the reader's.
    record Incoming(List<NoticeLine> lines, Names names, boolean noted, boolean all) implements Page {

        List<Tab> tabs() {
            return ExchangeTabs.all();
        }

        String path(boolean noted, boolean all) {
            return "/notices?noted=" + noted + "&all=" + all;
        }
    }

    record Sent(List<NoticeLine> lines) implements Page {

        List<Tab> tabs() {
            return ExchangeTabs.all();
        }
    }

    record Subscriptions(Set<NoticeKind> wanted, boolean mayChange) implements Page {

        List<Tab> tabs() {
            return ExchangeTabs.all();
        }

        Set<String> ticked() {
            return wanted.stream().map(Enum::name).collect(Collectors.toSet());
        }

        List<Option> options(Ui ui) {
            return List.of(NoticeKind.values()).stream()
                    .map(it -> new Option(
                            it.name(), ui.word(it), ui.text("exchange.subscriptions.group", ui.word(it.group()))))
                    .toList();
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Incoming incoming(
            @RequestParam(defaultValue = "false") boolean noted, @RequestParam(defaultValue = "false") boolean all) {
        var staff = CurrentActing.staff();
        var lines = noted ? lists.noted(staff, all, Exporting.rows(MOST)) : waiting(staff, all);
        return new Incoming(looked(lines), read.names(notices(lines), List.of()), noted, all);
    }

    /// Like in Mój dzień: also what is up to the reader in place of somebody.
    private List<NoticeLine> waiting(Acting.Staff staff, boolean all) {
        var lines = lists.waiting(staff);
        if (all) return lines;
        var today = reacting.today(
                staff, lines.stream().map(NoticeLine::own).distinct().toList());
        return lines.stream().filter(it -> today.isUpTo(it.own(), it.due())).toList();
    }

    @GetMapping("/sent")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Sent sent() {
        return new Sent(looked(lists.sent(CurrentActing.staff(), Exporting.rows(MOST))));
    }

    @GetMapping("/subscriptions")
    @ForThoseWhoServe(Purpose.ADMINISTRATION)
    Subscriptions subscriptions() {
        var staff = CurrentActing.staff();
        return new Subscriptions(
                EnumSet.complementOf(copy(unwanted.of(staff.institution()))),
                staff.roles().contains(Role.COORDINATOR));
    }

    @PostMapping("/subscriptions")
    @Access(roles = Role.COORDINATOR, purpose = Purpose.ADMINISTRATION)
    Redirect subscribe(@Nullable @RequestParam(required = false) List<NoticeKind> wanted) {
        var kept = EnumSet.noneOf(NoticeKind.class);
        if (wanted != null) kept.addAll(wanted);
        unwanted.replace(CurrentActing.staff().institution(), EnumSet.complementOf(kept));
        return Redirect.to("/notices/subscriptions").saying("exchange.subscriptions.saved");
    }

    private List<NoticeLine> looked(List<NoticeLine> lines) {
        journal.looked(
                "journal.notice",
                lines.stream()
                        .map(it -> new Seen(it.notice().person(), it.notice().sender()))
                        .distinct()
                        .toList());
        return lines;
    }

    private static List<Notice> notices(List<NoticeLine> lines) {
        return lines.stream().map(NoticeLine::notice).toList();
    }

    private static EnumSet<NoticeKind> copy(Set<NoticeKind> kinds) {
        return kinds.isEmpty() ? EnumSet.noneOf(NoticeKind.class) : EnumSet.copyOf(kinds);
    }
}
