package pl.sciezka.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ExportedTables;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Seals;
import pl.sciezka.storage.Transactions;

/// Writes everything that the own institution keeps and may read today into one file. What is read for one purpose is
/// read in one transaction, which journals whom it was about before it ends: without the journal no file.
@Component
class MakeExport {

    sealed interface Result {
        record Made(MadeExport export) implements Result {}

        record NotNow(Places.Refusal why) implements Result {}
    }

    private final ObjectProvider<ExportedTables> modules;
    private final ExportedRows rows;
    private final Exports exports;
    private final Journal journal;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Seals seals;
    private final Texts texts;
    private final TemplateEngine templates;
    private final Transactions transactions;
    private final Clock clock;
    private final Places places;

    MakeExport(
            ObjectProvider<ExportedTables> modules,
            ExportedRows rows,
            Exports exports,
            Journal journal,
            Institutions institutions,
            Colleagues colleagues,
            Seals seals,
            Texts texts,
            TemplateEngine templates,
            Transactions transactions,
            Clock clock,
            Places places) {
        this.modules = modules;
        this.rows = rows;
        this.exports = exports;
        this.journal = journal;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.seals = seals;
        this.texts = texts;
        this.templates = templates;
        this.transactions = transactions;
        this.clock = clock;
        this.places = places;
    }

    Result make() {
        return switch (places.ask(CurrentActing.staff().institution())) {
            case Places.Asked.Given(var place) -> new Result.Made(in(place));
            case Places.Asked.Refused(var why) -> new Result.NotNow(why);
        };
    }

    private MadeExport in(Place place) {
        boolean made = false;
        try {
            write(place.file());
            place.made(clock.instant());
            made = true;
            return new MadeExport(place, Warsaw.today(clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!made) place.close();
        }
    }

    private void write(Path file) throws IOException {
        var staff = CurrentActing.staff();
        var asOf = clock.instant();
        var words = new CellWords(institutions, colleagues, seals.of(staff.institution()), texts);
        try (var zip = new ZipFile(file)) {
            var writing = new WriteTables(rows, words, staff.institution(), zip);
            byPurpose()
                    .forEach((purpose, some) -> transactions.as(staff.on(purpose), () -> {
                        var seen = new HashSet<Seen>();
                        some.forEach(it -> writing.all(it, seen));
                        journal.looked("journal.export", seen);
                    }));
            var contents = transactions.as(staff.on(Purpose.OWN_TASKS), () -> {
                var made = new Contents(
                        texts,
                        writing.written(),
                        words.institution(staff.institution()),
                        colleagues.find(staff.staff()).map(Colleague::name).orElse(words.text("export.somebody")),
                        asOf,
                        writing.persons());
                exports.add(staff, asOf, made);
                return made;
            });
            zip.add(Contents.FILE, out -> out.write(html(contents).getBytes(UTF_8)));
        }
    }

    private Map<Purpose, List<ExportedTables>> byPurpose() {
        return modules.stream()
                .sorted(Comparator.comparingInt(ExportedTables::order))
                .collect(Collectors.groupingBy(ExportedTables::purpose, LinkedHashMap::new, Collectors.toList()));
    }

    private String html(Contents contents) {
        var html = new StringOutput();
        templates.render("export/Contents.jte", Map.of("contents", contents), html);
        return html.toString();
    }
}
