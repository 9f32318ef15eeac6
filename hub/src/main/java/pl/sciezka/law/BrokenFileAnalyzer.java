package pl.sciezka.law;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import pl.sciezka.sheet.OutlineError;
import pl.sciezka.shell.Texts;

/// A file of parameters has a mistake: the program does not start, and says which line of which file.
class BrokenFileAnalyzer extends AbstractFailureAnalyzer<OutlineError> {

    private final Texts texts = new Texts();

    @Override
    protected FailureAnalysis analyze(Throwable failure, OutlineError cause) {
        return new FailureAnalysis(
                texts.text(Texts.POLISH, "law.broken", String.valueOf(cause.getMessage())),
                texts.text(Texts.POLISH, "law.broken.next"),
                cause);
    }
}
