package pl.sciezka.cooperation.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.Open;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.PublicOrigin;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// The own calendar feed (adres kalendarza): made, shown once, revoked; and what it tells its holder.
@Pages
class FeedPages {

    private static final String PATH = "/partnerships/meetings/feed";

    private final Feeds feeds;
    private final ReadFeed read;
    private final PublicOrigin origin;

    FeedPages(Feeds feeds, ReadFeed read, PublicOrigin origin) {
        this.feeds = feeds;
        this.read = read;
        this.origin = origin;
    }

    /// `address` is there only right after it was made.
    record OwnFeed(@Nullable Instant madeAt, @Nullable String address) implements Page {}

    @GetMapping(PATH)
    @ForEverybody
    OwnFeed own() {
        return new OwnFeed(feeds.madeAt().orElse(null), null);
    }

    @PostMapping(PATH)
    @ForEverybody
    OwnFeed make(HttpServletRequest request) {
        var secret = feeds.make(CurrentActing.staff());
        return new OwnFeed(feeds.madeAt().orElse(null), origin.of(request) + "/calendar/" + secret.value() + ".ics");
    }

    @PostMapping(PATH + "/revoke")
    @ForEverybody
    Redirect revoke() {
        feeds.revoke();
        return Redirect.to(PATH).saying("cooperation.feed.revoked");
    }

    /// Absent, revoked and mistyped look the same.
    @GetMapping("/calendar/{secret}.ics")
    @Open("whoever holds the secret address; no names")
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        var file = OneTimeKey.parse(secret)
                .flatMap(it -> read.read(it, origin.of(request)))
                .orElseThrow(Absent::new);
        return ResponseEntity.ok()
                .contentType(CalendarPages.CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(file.getBytes(UTF_8));
    }
}
