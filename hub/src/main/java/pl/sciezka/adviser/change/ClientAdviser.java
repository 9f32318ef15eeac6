package pl.sciezka.adviser.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Ui;

/// `why` are the words of a decline as typed; `news`: something changed that the reader has not said to have read.
record ClientAdviser(
        ClientHeader header,
        Case it,
        List<Change> changes,
        People.Names names,
        List<Option> takers,
        boolean news,
        AdviserPages.Request typed,
        @Nullable String why,
        FormErrors errors)
        implements FormPage {

    String path() {
        return header.path() + "/adviser";
    }

    List<Change> toAnswer() {
        return changes.stream()
                .filter(change -> change.asked() && change.isFor(it.reader().staff(), it.us()))
                .toList();
    }

    /// Asked by us, or of a colleague.
    List<Change> waiting() {
        return changes.stream()
                .filter(change -> change.asked() && !toAnswer().contains(change))
                .toList();
    }

    boolean mayWithdraw(Change change) {
        return change.institution().equals(it.us());
    }

    List<Change> before() {
        return changes.stream().filter(change -> !change.asked()).toList();
    }

    List<Option> matters(Ui ui) {
        var options = new ArrayList<Option>();
        options.add(new Option(Matter.OWN.name(), ui.word(Matter.OWN)));
        if (it.mayAsk(Matter.COMMON)) options.add(new Option(Matter.COMMON.name(), ui.word(Matter.COMMON)));
        return options;
    }

    /// How long nobody has taken it over although somebody was asked.
    long waitsFor(Change change, Ui ui) {
        return pl.sciezka.kernel.Warsaw.dayOf(change.askedAt()).until(ui.today(), java.time.temporal.ChronoUnit.DAYS);
    }

    @Override
    public String toString() {
        return "ClientAdviser[" + header.id().value() + "]";
    }
}
