package pl.sciezka.cooperation.calendar;

import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.meeting.Invitation;
import pl.sciezka.cooperation.meeting.Invitations;
import pl.sciezka.cooperation.meeting.Meetings;
import pl.sciezka.cooperation.meeting.Names;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Members;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.Transactions;

/// Reads what a feed tells: the meetings to which the institution of its owner is invited, as long as the owner works
/// there.
@Component
class ReadFeed {

    private static final int DAYS_BACK = 90;

    private final Feeds feeds;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Members members;
    private final Colleagues colleagues;
    private final Names.Reading names;
    private final Transactions transactions;
    private final Texts texts;
    private final Clock clock;

    ReadFeed(
            Feeds feeds,
            Meetings meetings,
            Invitations invitations,
            Members members,
            Colleagues colleagues,
            Names.Reading names,
            Transactions transactions,
            Texts texts,
            Clock clock) {
        this.feeds = feeds;
        this.meetings = meetings;
        this.invitations = invitations;
        this.members = members;
        this.colleagues = colleagues;
        this.names = names;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    Optional<String> read(OneTimeKey secret, String origin) {
        return transactions
                .as(Feeds.holder(secret), feeds::held)
                .flatMap(feed -> transactions.as(
                        new Acting.Job(feed.institution(), Purpose.ADMINISTRATION), () -> file(feed, origin)));
    }

    private Optional<String> file(Feeds.Feed feed, String origin) {
        if (colleagues.find(feed.staff()).filter(Colleague::active).isEmpty()) return Optional.empty();
        var since = Warsaw.today(clock).minusDays(DAYS_BACK);
        var asked = invitations.to(feed.institution(), since).stream()
                .map(Invitation::meeting)
                .collect(Collectors.toSet());
        var all = names.all();
        var known = new HashMap<PartnershipId, String>();
        var events = meetings.from(since).stream()
                .filter(it -> asked.contains(it.id()))
                .map(it -> CalendarEvent.of(it, all, known.computeIfAbsent(it.partnership(), this::summary), origin))
                .toList();
        return Optional.of(CalendarFile.feed(events, clock.instant()));
    }

    private String summary(PartnershipId partnership) {
        return texts.text(
                Texts.POLISH,
                "cooperation.calendar.summary",
                members.name(partnership).orElse(""));
    }
}
