package pl.sciezka.partnership.drafting;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.Area;
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

    FormErrors.Collector problems(boolean taken) {
        var errors = FormErrors.collect()
                .when(Typed.text(name).isEmpty(), "name", "draft.partnership.name.missing")
                .when(Typed.text(name).length() > LONGEST, "name", "draft.too-long")
                .when(taken, "name", "draft.partnership.name.taken")
                .when(formOf().isEmpty(), "form", "draft.partnership.form.missing")
                .when(Typed.text(aim).isEmpty(), "aim", "draft.partnership.aim.missing")
                .when(Typed.text(aim).length() > AIM, "aim", "draft.too-long");
        return new AreaTyped(area).problems(errors);
    }

    Optional<PartnershipForm> formOf() {
        return Stream.of(PartnershipForm.values())
                .filter(it -> it.name().equals(form))
                .findFirst();
    }

    Area areaOf() {
        return new AreaTyped(area).typed();
    }
}
