package pl.sciezka.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.HistoryLines;
import pl.sciezka.shell.HistoryLines.Lane;
import pl.sciezka.shell.HistoryLines.Line;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Ui;

/// The client's history (historia): what happened, and what is promised.
@Pages("/clients/{person}/history")
class HistoryPages {

    private final ClientHeaders headers;
    private final ObjectProvider<HistoryLines> contributions;

    HistoryPages(ClientHeaders headers, ObjectProvider<HistoryLines> contributions) {
        this.headers = headers;
        this.contributions = contributions;
    }

    /// `all` are the lines before filtering: the choices of the filter come from them.
    record ClientHistory(ClientHeader header, HistoryFilter filter, List<Line> all) implements Page {

        /// The latest first.
        List<Line> happened() {
            return shown(Lane.HAPPENED)
                    .sorted(Comparator.comparing(Line::at).reversed())
                    .toList();
        }

        /// What is due first, first.
        List<Line> promised() {
            return shown(Lane.PROMISED)
                    .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.due())))
                    .toList();
        }

        List<Option> institutions() {
            return all.stream()
                    .map(Line::institution)
                    .distinct()
                    .sorted()
                    .map(it -> new Option(it, it))
                    .toList();
        }

        List<Option> kinds(Ui ui) {
            return all.stream()
                    .map(HistoryFilter::kindOf)
                    .distinct()
                    .sorted()
                    .map(it -> new Option(it, kind(it, ui)))
                    .toList();
        }

        /// A kind that has no word yet is shown as "other".
        private static String kind(String kind, Ui ui) {
            var key = "history.kind." + kind;
            var word = ui.text(key);
            return word.equals(key) ? ui.text("history.kind.other") : word;
        }

        boolean late(Line line, Ui ui) {
            return line.due() != null && line.due().isBefore(ui.today());
        }

        private Stream<Line> shown(Lane lane) {
            return all.stream().filter(it -> it.lane() == lane).filter(filter::shows);
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    ClientHistory history(@PathVariable PersonId person, HistoryFilter filter) {
        var header = headers.of(person);
        var lines = contributions.stream().flatMap(it -> it.of(person).stream()).toList();
        return new ClientHistory(header, filter, lines);
    }
}
