package pl.sciezka.markers;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import pl.sciezka.testing.Visitor;

/// Somebody opens what links lead to, one page of each kind, and takes along each list that is offered as a file.
final class Walk {

    private static final Pattern LINK = Pattern.compile("<a[^>]*href=\"(/[^\"#]*)");
    private static final int MOST = 80;

    private final Visitor visitor;
    private final Set<String> kinds = new HashSet<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();

    Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    int from(String... pages) {
        for (var page : pages) add(page);
        int opened = 0;
        while (!ahead.isEmpty() && opened++ < MOST) {
            var answer = visitor.get(ahead.poll());
            var type = answer.headers().firstValue("content-type").orElse("");
            if (!type.startsWith("text/html")) continue;
            var link = LINK.matcher(answer.body());
            while (link.find()) add(link.group(1).replace("&amp;", "&"));
        }
        return opened;
    }

    private void add(String path) {
        var kind = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("\\?(?!.*\\bas=).*", "");
        if (kinds.add(kind)) ahead.add(path);
    }
}
