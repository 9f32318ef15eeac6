package pl.sciezka.operations;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import pl.sciezka.shell.Texts;

/// The data were made by a program whose migrations were different ones: says what to do and quotes Flyway.
class OtherVersionAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    private final Texts texts = new Texts();

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
        return new FailureAnalysis(
                texts.text(Texts.POLISH, "operations.other-version", String.valueOf(cause.getMessage())),
                texts.text(Texts.POLISH, "operations.other-version.next"),
                cause);
    }
}
