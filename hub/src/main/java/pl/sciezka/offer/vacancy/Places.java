package pl.sciezka.offer.vacancy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.Area;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Ui;

/// Where somebody may live for an offer to fit (miejsca zamieszkania): the own powiat and its gminy.
final class Places {

    private Places() {}

    /// What an institution with this code can choose from; nothing where it works in a whole voivodeship or nowhere.
    static List<Teryt> around(@Nullable Teryt institution) {
        if (institution == null || institution.value().length() < 4) return List.of();
        var powiat = new Teryt(institution.powiat());
        return Stream.concat(Stream.of(powiat), Terc.gminyOf(powiat).stream()).toList();
    }

    static List<Option> options(Ui ui, List<Teryt> possible) {
        return possible.stream().map(it -> new Option(it.value(), name(ui, it))).toList();
    }

    static String name(Ui ui, Teryt code) {
        var name = Terc.nameOf(code).orElse(code.value());
        return code.value().length() == 4 ? ui.text("offer.powiat", name) : name;
    }

    static String names(Ui ui, Area area) {
        return area.codes().stream().map(it -> name(ui, it)).collect(Collectors.joining(", "));
    }
}
