package pl.sciezka.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.sciezka.trial.Letterbox.Read;
import pl.sciezka.trial.Receiver.Heard;

/// What became of everything that was told: each list is empty when nothing is wrong.
record Verdict(
        List<String> lost,
        List<String> doubled,
        List<String> outOfOrder,
        List<String> lettersLost,
        List<String> lettersDoubled) {

    /// A flow whose form was taken: by whom, for whom, how it will be announced there, and the page that shows it.
    record Told(String by, String to, String kind, String path) {
        String what() {
            return kind + " " + path;
        }
    }

    /// `told` is in the order of each teller; `heard` are those of each institution in the order in which they came,
    /// `read` the letters.
    static Verdict of(List<Told> told, Map<String, List<Heard>> heard, Map<String, List<Read>> read) {
        var verdict = new Verdict(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        heard.forEach((to, all) -> verdict.hear(to, toldTo(to, told), all));
        read.forEach((to, all) -> verdict.read(to, toldTo(to, told), all));
        return verdict;
    }

    boolean clean() {
        return lost.isEmpty()
                && doubled.isEmpty()
                && outOfOrder.isEmpty()
                && lettersLost.isEmpty()
                && lettersDoubled.isEmpty();
    }

    /// Calls and letters.
    boolean seesLosses() {
        return !lost.isEmpty() && !lettersLost.isEmpty();
    }

    private static List<Told> toldTo(String to, List<Told> told) {
        return told.stream().filter(it -> it.to().equals(to)).toList();
    }

    private void hear(String to, List<Told> told, List<Heard> heard) {
        var place = new HashMap<String, Integer>();
        for (int i = 0; i < heard.size(); i++)
            if (place.putIfAbsent(heard.get(i).what(), i) != null) doubled.add(to + " under two ids: " + heard.get(i));
        var expected = told.stream().map(Told::what).collect(Collectors.toSet());
        // a form that was sent again after a death and took effect twice; reminders of the demonstration's are no news
        for (var it : heard)
            if (it.isNew() && !expected.contains(it.what())) doubled.add(to + " nobody told it: " + it);
        for (int i = 1; i < heard.size(); i++)
            if (heard.get(i).number() != heard.get(i - 1).number() + 1)
                outOfOrder.add(to + " " + heard.get(i) + " after " + heard.get(i - 1));
        var last = new HashMap<String, Integer>();
        for (var it : told) {
            var at = place.get(it.what());
            if (at == null) lost.add(it.toString());
            else if (at < last.getOrDefault(it.by(), -1)) outOfOrder.add(to + " before its turn: " + it);
            else last.put(it.by(), at);
        }
    }

    /// In no order: a letter that is tried again stands behind others.
    private void read(String to, List<Told> told, List<Read> read) {
        var came = new HashSet<String>();
        for (var it : read)
            if (!came.add(it.path() + " " + it.subject())) lettersDoubled.add(to + " under two ids: " + it);
        var paths = read.stream().map(Read::path).collect(Collectors.toSet());
        for (var it : told) if (!paths.contains(it.path())) lettersLost.add(it.toString());
    }
}
