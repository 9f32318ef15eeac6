package pl.sciezka.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.History.ConsentGiven;
import pl.sciezka.partnership.History.ConsentWithdrawn;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.History.Event;
import pl.sciezka.partnership.History.Moved;
import pl.sciezka.partnership.History.Notice;

/// A history that a person can read: a line for each event.
final class HistoryInWords {

    private final History history;
    private final List<InstitutionId> order;

    private HistoryInWords(History history) {
        this.history = history;
        this.order = List.copyOf(history.institutions().keySet());
    }

    static String of(History history) {
        var words = new HistoryInWords(history);
        return history.events().stream()
                .map(it -> it.day() + " " + words.of(it))
                .collect(Collectors.joining("\n  ", "\n  ", "\n"));
    }

    static String name(History history, InstitutionId who) {
        return new HistoryInWords(history).name(who);
    }

    private String of(Event event) {
        return switch (event) {
            case Document it -> document(it);
            case Notice it ->
                "agreement %d: %s %s"
                        .formatted(
                                it.agreement(), name(it.who()), it.out() == null ? "stays" : "is out from " + it.out());
            case ConsentGiven it ->
                "client of %s consents to %s seeing %s from %s to %s%s"
                        .formatted(
                                name(it.holder()),
                                name(it.viewer()),
                                it.groups(),
                                it.from(),
                                it.lastDay(),
                                it.inArea() ? " while it lives in the area" : "");
            case ConsentWithdrawn it ->
                "client of %s withdraws its consents to %s".formatted(name(it.holder()), name(it.viewer()));
            case Moved it -> "client of %s %s".formatted(name(it.holder()), it.away() ? "moves away" : "comes back");
        };
    }

    private String document(Document it) {
        var parts =
                new ArrayList<String>(List.of("agreement %d, document from %s".formatted(it.agreement(), it.from())));
        for (var join : it.joins())
            parts.add("%s joins%s".formatted(name(join.who()), join.contract() == null ? "" : ", " + join.contract()));
        for (var arranged : it.arranged()) parts.add(name(arranged.who()) + " arranges " + arranged.contract());
        for (var clause : it.added())
            parts.add("%s %s–%s %s".formatted(clause.number(), clause.from(), clause.to(), sharings(clause)));
        if (!it.ended().isEmpty())
            parts.add("ends " + it.ended().stream().map(this::number).sorted().toList());
        if (it.term() != null) parts.add("until " + it.term().end());
        return String.join("; ", parts);
    }

    private String sharings(Clause clause) {
        return clause.sharings().stream()
                .map(it -> "[%s %s %s %s %s %s]"
                        .formatted(
                                side(it.viewers()),
                                it.mutual() ? "<->" : "->",
                                side(it.holders()),
                                it.groups(),
                                it.purpose(),
                                it.opening()))
                .collect(Collectors.joining(" "));
    }

    private String side(Side side) {
        return side.kinds() + "" + side.institutions().stream().map(this::name).toList();
    }

    private String number(ClauseId id) {
        return history.events().stream()
                .flatMap(it -> it instanceof Document document ? document.added().stream() : Stream.of())
                .filter(it -> it.id().equals(id))
                .map(Clause::number)
                .findFirst()
                .orElseThrow();
    }

    private String name(InstitutionId who) {
        return history.institutions().get(who) + "-" + order.indexOf(who);
    }
}
