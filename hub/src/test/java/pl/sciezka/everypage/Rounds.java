package pl.sciezka.everypage;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.Visitor;

/// Takes a browser for each processor past all stops; each takes the next few stops of one visitor when it has
/// finished the last.
final class Rounds {

    private static final int BROWSERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    private static final int AT_ONCE = 8;

    private final String base;
    private final Map<String, List<String>> problems = new ConcurrentSkipListMap<>();

    Rounds(String base) {
        this.base = base;
    }

    Map<String, List<String>> problems(List<Stop> stops) throws InterruptedException {
        var rounds = new ConcurrentLinkedQueue<>(rounds(stops));
        try (var threads = Executors.newFixedThreadPool(BROWSERS)) {
            for (var browser : threads.invokeAll(Collections.nCopies(BROWSERS, Executors.callable(() -> go(rounds)))))
                browser.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A browser gave up", e.getCause());
        }
        return problems;
    }

    private static List<List<Stop>> rounds(List<Stop> stops) {
        var rounds = new ArrayList<List<Stop>>();
        var begun = new HashMap<Visitor, List<Stop>>();
        for (var stop : stops) {
            var round = begun.get(stop.visitor());
            if (round == null || round.size() == AT_ONCE) {
                round = new ArrayList<>();
                begun.put(stop.visitor(), round);
                rounds.add(round);
            }
            round.add(stop);
        }
        return rounds;
    }

    private void go(Queue<List<Stop>> rounds) {
        try (var chromium = new Chromium()) {
            var loudest = loudest(chromium);
            for (var round = rounds.poll(); round != null; round = rounds.poll()) {
                try (var context = chromium.as(round.getFirst().visitor(), base)) {
                    look(context, new Looks(context, loudest), round);
                }
            }
        }
    }

    private String loudest(Chromium chromium) {
        try (var context = chromium.nobody()) {
            return Looks.loudest(context, base + "/accessibility");
        }
    }

    private void look(BrowserContext context, Looks looks, List<Stop> round) {
        for (var language : List.of("pl", "en")) {
            context.addCookies(List.of(new Cookie("jezyk", language).setUrl(base)));
            for (var stop : round) {
                if (stop.again() && !language.equals("pl")) continue;
                var found = found(looks, stop, language);
                if (!found.isEmpty()) problems.put(stop.name() + " " + language, found);
            }
        }
    }

    /// What does not open is one of the findings, and the others are found nevertheless.
    private List<String> found(Looks looks, Stop stop, String language) {
        try {
            int status = stop.open().apply(looks.page(), base).status();
            var found = language.equals("pl")
                    ? looks.problems(stop.name(), stop.again())
                    : looks.problemsInOtherWords(stop.name());
            if (status != stop.status()) found.add("answered " + status);
            return found;
        } catch (PlaywrightException e) {
            return List.of("cannot be opened: " + e.getMessage());
        }
    }
}
