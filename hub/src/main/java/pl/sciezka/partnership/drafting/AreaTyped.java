package pl.sciezka.partnership.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.Area;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What was typed about the area: codes of the register of territorial division.
record AreaTyped(@Nullable String area) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    static AreaTyped of(Area area) {
        return new AreaTyped(area.codes().stream().map(Teryt::value).collect(Collectors.joining(", ")));
    }

    FormErrors.Collector problems(FormErrors.Collector errors) {
        return errors.when(codes().isEmpty(), "area", "draft.partnership.area.missing")
                .when(!codes().stream().allMatch(AreaTyped::isKnown), "area", "draft.partnership.area.unknown");
    }

    Area typed() {
        return new Area(codes().stream().map(Teryt::new).toList());
    }

    private List<String> codes() {
        return Arrays.stream(BETWEEN.split(Typed.text(area)))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isKnown(String code) {
        return code.matches("\\d{2}(\\d{2}(\\d{3})?)?")
                && Terc.nameOf(new Teryt(code)).isPresent();
    }
}
