package pl.sciezka.partnership.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Terc;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.PartnershipForm;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What was typed about a new partnership.
record PartnershipTyped(
        @Nullable String name,
        @Nullable String form,
        @Nullable String aim,
        @Nullable String area) {

    private static final int LONGEST = 300;
    private static final int AIM = 2_000;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    FormErrors.Collector problems(boolean taken) {
        return FormErrors.collect()
                .when(Typed.text(name).isEmpty(), "name", "draft.partnership.name.missing")
                .when(Typed.text(name).length() > LONGEST, "name", "draft.too-long")
                .when(taken, "name", "draft.partnership.name.taken")
                .when(formOf().isEmpty(), "form", "draft.partnership.form.missing")
                .when(Typed.text(aim).isEmpty(), "aim", "draft.partnership.aim.missing")
                .when(Typed.text(aim).length() > AIM, "aim", "draft.too-long")
                .when(codes().isEmpty(), "area", "draft.partnership.area.missing")
                .when(!codes().stream().allMatch(PartnershipTyped::isKnown), "area", "draft.partnership.area.unknown");
    }

    Optional<PartnershipForm> formOf() {
        return Stream.of(PartnershipForm.values())
                .filter(it -> it.name().equals(form))
                .findFirst();
    }

    List<Teryt> areaOf() {
        return codes().stream().map(Teryt::new).toList();
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
