package pl.sciezka.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.sciezka.trial.Receiver.Heard;

/// What became of everything that was told: each list is empty when nothing is wrong.
record Verdict(List<String> lost, List<String> doubled, List<String> outOfOrder) {

    /// A flow whose form was taken: by whom, for whom, and how it will be announced there.
    record Told(String by, String to, String what) {}

    /// `told` is in the order of each teller; `heard` are those of each institution in the order in which they came.
    static Verdict of(List<Told> told, Map<String, List<Heard>> heard) {
        var verdict = new Verdict(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        heard.forEach((to, all) ->
                verdict.hear(to, told.stream().filter(it -> it.to().equals(to)).toList(), all));
        return verdict;
    }

    boolean clean() {
        return lost.isEmpty() && doubled.isEmpty() && outOfOrder.isEmpty();
    }

    private void hear(String to, List<Told> told, List<Heard> heard) {
        var place = new HashMap<String, Integer>();
        for (int i = 0; i < heard.size(); i++)
            if (place.putIfAbsent(heard.get(i).what(), i) != null) doubled.add(to + " under two ids: " + heard.get(i));
        var expected = told.stream().map(Told::what).collect(Collectors.toCollection(HashSet::new));
        // a form that was sent again after a death and took effect twice
        for (var it : heard) if (!expected.contains(it.what())) doubled.add(to + " nobody told it: " + it);
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
}
