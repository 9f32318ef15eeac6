package pl.sciezka.partnership.preview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.preview.Looks.Key;

/// What a document changes in one breath (w skrócie), for institutions to which the same happens: at whom they come to
/// know that there is a client in common, to whom they may send offers and to whom no longer, and which groups stay
/// closed to them in every way.
public record InShort(
        List<InstitutionId> who,
        Set<InstitutionId> knowsOf,
        Set<InstitutionId> sendsTo,
        Set<InstitutionId> sendsNoLongerTo,
        Set<DataGroup> closed) {

    static List<InShort> of(Map<Key, Looks> before, Map<Key, Looks> after, Set<Key> besides) {
        var concerned = new LinkedHashSet<InstitutionId>();
        for (var some : List.of(after, before))
            some.keySet().forEach(key -> {
                concerned.add(key.viewer());
                concerned.add(key.holder());
            });
        var same = new LinkedHashMap<InShort, List<InstitutionId>>();
        for (var one : concerned) {
            var told = of(one, before, after, besides);
            if (!told.saysNothing() || looksOtherwise(one, before, after))
                same.computeIfAbsent(told, _ -> new ArrayList<>()).add(one);
        }
        return same.entrySet().stream().map(it -> it.getKey().of(it.getValue())).toList();
    }

    private static InShort of(InstitutionId one, Map<Key, Looks> before, Map<Key, Looks> after, Set<Key> besides) {
        var knowsOf = new LinkedHashSet<InstitutionId>();
        var sendsTo = new LinkedHashSet<InstitutionId>();
        var noLonger = new LinkedHashSet<InstitutionId>();
        var closed = EnumSet.allOf(DataGroup.class);
        for (var key : besides) if (key.viewer().equals(one)) closed.remove(key.group());
        for (var key : after.keySet()) {
            if (key.viewer().equals(one)) closed.remove(key.group());
            if (before.containsKey(key)) continue;
            if (key.viewer().equals(one) && tellsOfClients(key)) knowsOf.add(key.holder());
            if (key.holder().equals(one) && letsSend(key)) sendsTo.add(key.viewer());
        }
        for (var key : before.keySet())
            if (key.holder().equals(one) && letsSend(key) && !after.containsKey(key)) noLonger.add(key.viewer());
        return new InShort(List.of(), knowsOf, sendsTo, noLonger, closed);
    }

    private static boolean tellsOfClients(Key key) {
        return key.group() == DataGroup.IDENTITY && key.purpose() != Purpose.REFERRAL;
    }

    /// Whoever may read a referral of the holder may be sent one; see `referral.ground.Basis`.
    private static boolean letsSend(Key key) {
        return key.group() == DataGroup.REFERRAL && key.purpose() == Purpose.REFERRAL;
    }

    private static boolean looksOtherwise(InstitutionId one, Map<Key, Looks> before, Map<Key, Looks> after) {
        return Stream.of(before, after)
                .flatMap(some -> some.keySet().stream())
                .anyMatch(key -> key.viewer().equals(one) && !Objects.equals(before.get(key), after.get(key)));
    }

    private boolean saysNothing() {
        return knowsOf.isEmpty() && sendsTo.isEmpty() && sendsNoLongerTo.isEmpty();
    }

    private InShort of(List<InstitutionId> all) {
        return new InShort(List.copyOf(all), knowsOf, sendsTo, sendsNoLongerTo, closed);
    }
}
