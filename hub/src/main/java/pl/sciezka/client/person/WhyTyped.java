package pl.sciezka.client.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;

/// Why somebody corrects, as it was typed.
record WhyTyped(@Nullable String reason, @Nullable String why) {

    static final int LONGEST = 200;

    static WhyTyped empty() {
        return new WhyTyped("", "");
    }

    static List<Option> options(Ui ui) {
        return CorrectionReason.OFFERED.stream()
                .map(it -> new Option(it.name(), ui.word(it)))
                .toList();
    }

    FormErrors.Collector errors() {
        var chosen = CorrectionReason.chosen(reason);
        return FormErrors.collect()
                .when(chosen.isEmpty(), "reason", "correction.error.reason")
                .when(
                        chosen.filter(CorrectionReason.OTHER::equals).isPresent()
                                && Typed.text(why).isEmpty(),
                        "why",
                        "correction.error.why")
                .when(Typed.text(why).length() > LONGEST, "why", "correction.error.why-long");
    }

    /// Call it without errors.
    Correction.Why given() {
        return new Correction.Why(CorrectionReason.chosen(reason).orElseThrow(), Typed.orNull(why));
    }

    @Override
    public String toString() {
        return "WhyTyped[*]";
    }
}
