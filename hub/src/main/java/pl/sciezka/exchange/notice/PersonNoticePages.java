package pl.sciezka.exchange.notice;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.Names;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Notices about one client, told by us and to us; telling the partners something new.
@Pages("/clients/{person}/notices")
class PersonNoticePages {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ClientHeaders headers;
    private final Notices notices;
    private final Arrivals arrivals;
    private final ReadNotices read;
    private final TellPartners tellPartners;
    private final Institutions institutions;
    private final Journal journal;
    private final Clock clock;

    PersonNoticePages(
            ClientHeaders headers,
            Notices notices,
            Arrivals arrivals,
            ReadNotices read,
            TellPartners tellPartners,
            Institutions institutions,
            Journal journal,
            Clock clock) {
        this.headers = headers;
        this.notices = notices;
        this.arrivals = arrivals;
        this.read = read;
        this.tellPartners = tellPartners;
        this.institutions = institutions;
        this.journal = journal;
        this.clock = clock;
    }

    /// `reached` are the arrivals of all of them.
    record PersonNotices(ClientHeader header, List<Notice> notices, List<Arrival> reached, Names names)
            implements Page {

        List<Arrival> of(Notice it) {
            return reached.stream().filter(a -> a.notice().equals(it.id())).toList();
        }

        long noted(Notice it) {
            return of(it).stream().filter(Arrival::noted).count();
        }
    }

    record KindChoice(ClientHeader header, List<NoticeKind> kinds, boolean alone) implements Page {}

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    PersonNotices of(@PathVariable PersonId person) {
        var header = headers.of(person);
        var told = notices.of(person).stream()
                .filter(it -> it.content() != null || it.removal() != null)
                .toList();
        var reached = arrivals.of(told.stream().map(Notice::id).toList());
        journal.looked(
                "journal.notice",
                told.stream()
                        .map(it -> new Seen(it.person(), it.sender()))
                        .distinct()
                        .toList());
        return new PersonNotices(header, told, reached, read.names(told, reached));
    }

    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page fresh(
            @PathVariable PersonId person,
            @RequestParam(required = false) NoticeKind kind,
            @Nullable @RequestParam(required = false) String day) {
        var header = headers.of(person);
        if (kind == null) return new KindChoice(header, kinds(), alone(person));
        var typed = new NoticeTyped(day == null ? DAY.format(Warsaw.today(clock)) : day, null, null, null, null);
        return form(header, allowed(kind), typed, FormErrors.none());
    }

    @PostMapping("/new")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page tell(@PathVariable PersonId person, @RequestParam NoticeKind kind, NoticeTyped typed) {
        var header = headers.of(person);
        var errors = typed.errors(allowed(kind), Warsaw.today(clock), false);
        if (errors.any()) return form(header, kind, typed, errors);
        return tellPartners
                .tell(CurrentActing.staff(), person, typed.content(kind), false, null)
                .<Page>map(it -> Redirect.to("/notices/" + it.value()).saying("exchange.notice.told"))
                .orElseGet(() -> form(header, kind, typed, FormErrors.of("day", "exchange.error.nobody")));
    }

    private NoticeForm form(ClientHeader header, NoticeKind kind, NoticeTyped typed, FormErrors errors) {
        var own = CurrentActing.staff().institution();
        var to = tellPartners.addressees(own, header.id(), kind).orElse(null);
        return new NoticeForm(header, kind, null, to, read.names(to), typed, errors);
    }

    private boolean alone(PersonId person) {
        return tellPartners
                .addressees(CurrentActing.staff().institution(), person, NoticeKind.CONTRACT_SIGNED)
                .isEmpty();
    }

    private List<NoticeKind> kinds() {
        var own = institutions.find(CurrentActing.staff().institution()).orElseThrow(Absent::new);
        return List.of(NoticeKind.values()).stream()
                .filter(it -> it.mayBeToldBy(own.kind()))
                .toList();
    }

    private NoticeKind allowed(NoticeKind kind) {
        if (!kinds().contains(kind)) throw new Absent();
        return kind;
    }
}
