package pl.sciezka.partnership.drafting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.partnership.Joining;
import pl.sciezka.partnership.Party;
import pl.sciezka.partnership.Side;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Ui;

/// Who can stand on a side of a sharing (strony udostępnienia): a kind, which also reaches those who join later, or one
/// party.
record Sides(List<InstitutionKind> kinds, List<InstitutionId> parties, Offices offices) {

    static Sides of(Standing standing, Offices offices) {
        var kinds = EnumSet.complementOf(EnumSet.of(InstitutionKind.FOREIGN, InstitutionKind.OPERATOR));
        var parties = Stream.concat(
                        standing.inside().stream().map(Party::institution),
                        standing.draft().content().joining().stream().map(Joining::institution))
                .filter(it -> kinds.contains(offices.get(it).kind()))
                .toList();
        return new Sides(List.copyOf(kinds), parties, offices);
    }

    Set<String> values() {
        return Stream.concat(
                        kinds.stream().map(Enum::name),
                        parties.stream().map(it -> it.value().toString()))
                .collect(Collectors.toSet());
    }

    /// The kinds that there are, the parties, and then the kinds that nobody is of yet.
    List<Option> options(Ui ui) {
        var known = parties.stream().map(it -> offices.get(it).kind()).collect(Collectors.toSet());
        return Stream.of(
                        kinds.stream().filter(known::contains).map(it -> kind(ui, it)),
                        parties.stream().map(it -> new Option(it.value().toString(), offices.name(it))),
                        kinds.stream().filter(it -> !known.contains(it)).map(it -> kind(ui, it)))
                .flatMap(some -> some)
                .toList();
    }

    private static Option kind(Ui ui, InstitutionKind kind) {
        return new Option(kind.name(), ui.text("draft.side.kind", ui.word(kind)));
    }

    static String words(Ui ui, Offices offices, Side side) {
        return Stream.concat(
                        side.kinds().stream().sorted().map(it -> ui.text("draft.side.kind", ui.word(it))),
                        side.institutions().stream().map(offices::name).sorted())
                .collect(Collectors.joining(", "));
    }
}
