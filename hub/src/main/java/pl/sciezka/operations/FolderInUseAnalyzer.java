package pl.sciezka.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.DatabaseDidNotStart;

/// Two programs in one data folder: says what to do, instead of a stack trace.
class FolderInUseAnalyzer extends AbstractFailureAnalyzer<DatabaseDidNotStart.FolderInUse> {

    private final Texts texts = new Texts();

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseDidNotStart.FolderInUse cause) {
        return new FailureAnalysis(
                texts.text(Texts.POLISH, "operations.folder-in-use", cause.folder()),
                texts.text(Texts.POLISH, "operations.folder-in-use.next"),
                cause);
    }
}
