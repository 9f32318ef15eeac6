package pl.sciezka.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;
import pl.sciezka.shell.Texts;

/// Somebody answers on that port already: says what to do, before Spring's own words in English.
@Order(0)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    private final Texts texts = new Texts();

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                texts.text(Texts.POLISH, "operations.port-in-use", cause.getPort()),
                texts.text(Texts.POLISH, "operations.port-in-use.next"),
                cause);
    }
}
