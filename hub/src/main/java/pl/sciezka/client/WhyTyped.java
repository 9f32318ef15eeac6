package pl.sciezka.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;

/// Why somebody corrects, as it was typed.
public record WhyTyped(@Nullable String reason, @Nullable String why) {

    static final int LONGEST = 200;

    public static WhyTyped empty() {
        return new WhyTyped("", "");
    }

    static List<Option> options(Ui ui, List<CorrectionReason> offered) {
        return offered.stream().map(it -> new Option(it.name(), ui.word(it))).toList();
    }

    public FormErrors.Collector errors(List<CorrectionReason> offered) {
        var chosen = CorrectionReason.chosen(reason, offered);
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
    public WhyCorrected given() {
        return new WhyCorrected(
                CorrectionReason.chosen(reason, CorrectionReason.OFFERED).orElseThrow(), Typed.orNull(why));
    }

    @Override
    public String toString() {
        return "WhyTyped[*]";
    }
}
