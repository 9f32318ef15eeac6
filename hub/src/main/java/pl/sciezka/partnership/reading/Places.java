package pl.sciezka.partnership.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Ui;

/// Codes of the register of territorial division as people say them (nazwy miejsc): "powiat chrzanowski".
public final class Places {

    private Places() {}

    public static String words(Ui ui, List<Teryt> codes) {
        return words(codes, it -> ui.text(key(it), name(it)));
    }

    static String words(Texts texts, Locale language, List<Teryt> codes) {
        return words(codes, it -> texts.text(language, key(it), name(it)));
    }

    private static String words(List<Teryt> codes, Function<Teryt, String> word) {
        return codes.stream().map(word).collect(Collectors.joining(", "));
    }

    private static String key(Teryt code) {
        return "partnership.overview.place." + Cartogram.Kind.of(code);
    }

    private static String name(Teryt code) {
        return Terc.nameOf(code).orElse(code.value());
    }
}
