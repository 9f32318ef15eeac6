package pl.sciezka.delivery.mail;

import static pl.sciezka.kernel.Purpose.ADMINISTRATION;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.delivery.Bells;
import pl.sciezka.delivery.Channel;
import pl.sciezka.delivery.Destination;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// What leaves the institution: whether its server works, and what did not arrive.
@Pages("/deliveries")
class OverviewPages {

    private static final int MOST_SHOWN = 100;

    private final MailServers servers;
    private final Undelivered undelivered;
    private final Colleagues colleagues;
    private final Bells bells;
    private final Clock clock;

    OverviewPages(MailServers servers, Undelivered undelivered, Colleagues colleagues, Bells bells, Clock clock) {
        this.servers = servers;
        this.undelivered = undelivered;
        this.colleagues = colleagues;
        this.bells = bells;
        this.clock = clock;
    }

    /// `staff` are names by id; clients are not named to an administrator.
    record Overview(
            @Nullable MailServer server, List<Undelivered.Row> rows, int all, int waiting, Map<UUID, String> staff)
            implements Page {}

    @GetMapping
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Overview overview() {
        var rows = undelivered.of(own(), MOST_SHOWN);
        var known = colleagues.of(rows.stream()
                .filter(it -> it.recipientKind().equals("STAFF"))
                .map(it -> new StaffId(it.recipientId()))
                .collect(Collectors.toSet()));
        return new Overview(
                servers.of(own()).orElse(null),
                rows,
                undelivered.count(own()),
                undelivered.waiting(own()),
                known.values().stream()
                        .collect(Collectors.toMap(it -> it.staff().value(), Colleague::name)));
    }

    @PostMapping("/letters/{letter}/again")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Redirect again(@PathVariable UUID letter) {
        if (!undelivered.again(own(), letter, clock.instant())) throw new Absent();
        bells.ring(new Destination(own(), Channel.MAIL));
        return Redirect.to("/deliveries").saying("delivery.letter.again");
    }

    @PostMapping("/letters/{letter}/seen")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Redirect seen(@PathVariable UUID letter) {
        if (!undelivered.seen(own(), letter, clock.instant())) throw new Absent();
        return Redirect.to("/deliveries").saying("delivery.letter.seen");
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
