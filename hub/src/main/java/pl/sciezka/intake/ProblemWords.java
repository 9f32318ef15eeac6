package pl.sciezka.intake;

import java.util.Locale;
import pl.sciezka.shell.Texts;

/// Says in a language what is wrong with a row (słowa o błędach): which field, why, and what to do.
record ProblemWords(Texts texts, Locale locale) {

    String word(String name) {
        return texts.text(locale, "intake.refused." + name);
    }

    String field(Problem problem) {
        return problem.column() == null
                ? word("whole-row")
                : texts.text(locale, "ListColumn." + problem.column().name());
    }

    String reason(Problem problem) {
        return texts.text(
                locale,
                "ProblemKind." + problem.kind().name(),
                problem.details().toArray());
    }
}
