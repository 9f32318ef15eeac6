package pl.sciezka.markers;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pl.sciezka.testing.Markers;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Witness;

/// Somebody opens the pages that are named, and what links lead to, one page of each kind, and takes along each list
/// that is offered as a file: it must say of nobody what its page does not say.
final class Walk {

    private static final Pattern LINK = Pattern.compile("<a[^>]*href=\"(/[^\"#]*)");
    private static final int MOST = 160;

    private final Visitor visitor;
    private final Markers markers;
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> beyond = new TreeSet<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private int files;

    Walk(Visitor visitor, Witness witness, Markers markers) {
        this.visitor = visitor.watchedBy(witness);
        this.markers = markers;
    }

    int from(String... pages) {
        for (var page : pages) {
            kinds.add(kind(page));
            ahead.add(page);
        }
        int opened = 0;
        while (!ahead.isEmpty() && opened++ < MOST) {
            var answer = visitor.get(ahead.poll());
            var type = answer.headers().firstValue("content-type").orElse("");
            if (type.startsWith("text/calendar"))
                for (var field : markers.foundIn(answer.body()))
                    if (!Stored.isSaidAtMeetings(field)) beyond.add("calendar: " + field);
            if (!type.startsWith("text/html")) continue;
            var shown = markers.foundIn(answer.body());
            var link = LINK.matcher(answer.body());
            while (link.find()) follow(link.group(1).replace("&amp;", "&"), shown);
        }
        return opened;
    }

    private void follow(String path, Set<String> shown) {
        if (!path.matches(".*[?&]as=.*")) add(path);
        else if (kinds.add(kind(path))) {
            var file = Unpacked.text(visitor.bytes(path).body());
            var more = new TreeSet<>(markers.foundIn(file));
            more.removeAll(shown);
            if (!more.isEmpty()) beyond.add(path + ": " + more);
            files++;
        }
    }

    /// Lists that said more than their pages.
    Set<String> beyond() {
        return beyond;
    }

    /// Lists that were taken along.
    int files() {
        return files;
    }

    private void add(String path) {
        if (kinds.add(kind(path))) ahead.add(path);
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("\\?(?!.*\\bas=).*", "");
    }
}
