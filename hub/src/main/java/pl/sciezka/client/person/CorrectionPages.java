package pl.sciezka.client.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.CorrectedRecords;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// What was corrected in a person's data (poprawki), and putting a value back; below, what other modules corrected.
@Pages("/clients/{person}/corrections")
class CorrectionPages {

    private final ClientHeaders headers;
    private final CorrectPersons correct;
    private final List<CorrectedRecords> others;
    private final Colleagues colleagues;
    private final Journal journal;

    CorrectionPages(
            ClientHeaders headers,
            CorrectPersons correct,
            List<CorrectedRecords> others,
            Colleagues colleagues,
            Journal journal) {
        this.headers = headers;
        this.correct = correct;
        this.others = others;
        this.colleagues = colleagues;
        this.journal = journal;
    }

    static String path(PersonId person) {
        return "/clients/" + person.value() + "/corrections";
    }

    /// `numbers`: whether a PESEL is shown as it is.
    record CorrectionList(
            ClientHeader header, CorrectionHistory history, List<Line> lines, List<Section> others, boolean numbers)
            implements Page {

        int count() {
            return lines.size()
                    + others.stream().mapToInt(it -> it.lines().size()).sum();
        }

        String path() {
            return CorrectionPages.path(header.id());
        }

        boolean hidesNumbers() {
            return !numbers && lines.stream().map(Line::it).anyMatch(this::hasNumber);
        }

        private boolean hasNumber(Correction it) {
            return it.field() == PersonField.PESEL
                    && (it.was() != null || it.now() != null || history.isOverwritten(it));
        }

        String was(Ui ui, Correction it) {
            return it.wasRemoved() ? ui.text("correction.removed") : shown(ui, it.field(), it.was());
        }

        String now(Ui ui, Correction it) {
            return it.nowRemoved() ? ui.text("correction.removed") : shown(ui, it.field(), it.now());
        }

        String shown(Ui ui, PersonField field, @Nullable String value) {
            if (value == null) return ui.text("correction.nothing");
            return field == PersonField.PESEL && !numbers ? ui.text("card.pesel.masked") : value;
        }

        @Override
        public String toString() {
            return "CorrectionList[" + lines.size() + "]";
        }
    }

    record Line(Correction it, String by) {

        @Override
        public String toString() {
            return "Line[" + it.id() + "]";
        }
    }

    /// `title` is a message key.
    record Section(String title, List<OtherLine> lines) {}

    record OtherLine(CorrectedRecords.Line it, String by) {

        @Override
        public String toString() {
            return "OtherLine[*]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    CorrectionList list(@PathVariable PersonId person) {
        return list(person, false);
    }

    /// A look of its own in the journal; a POST, so that neither history nor a link repeats it.
    @PostMapping("/numbers")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    CorrectionList numbers(@PathVariable PersonId person) {
        var page = list(person, true);
        journal.looked("journal.pesel", new Seen(person, CurrentActing.staff().institution()));
        return page;
    }

    @PostMapping("/{correction}/back")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect takeBack(@PathVariable PersonId person, @PathVariable UUID correction) {
        return put(person, correct.takeBack(person, correction));
    }

    @PostMapping("/{correction}/again")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect restore(@PathVariable PersonId person, @PathVariable UUID correction) {
        return put(person, correct.restore(person, correction));
    }

    @PostMapping("/{correction}/kept")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect keepList(@PathVariable PersonId person, @PathVariable UUID correction) {
        var done = correct.keepList(person, correction) == CorrectPersons.Outcome.DONE;
        return Redirect.to(path(person)).saying(done ? "correction.kept" : "correction.overtaken.refused");
    }

    private static Redirect put(PersonId person, CorrectPersons.Outcome outcome) {
        return Redirect.to(path(person))
                .saying(
                        switch (outcome) {
                            case DONE -> "correction.put-back";
                            case REMOVED -> "correction.removed.refused";
                            case NOT_FITTING, ALREADY_HERE -> "correction.not-fitting.refused";
                            case UNCHANGED, OVERTAKEN -> "correction.overtaken.refused";
                        });
    }

    private CorrectionList list(PersonId person, boolean numbers) {
        var header = headers.of(person);
        var history = correct.history(person);
        var found = new LinkedHashMap<String, List<? extends CorrectedRecords.Line>>();
        for (var it : others) found.put(it.title(), it.of(person));
        var names = colleagues.names(Stream.concat(
                        history.all().stream().map(Correction::by),
                        found.values().stream().flatMap(List::stream).map(CorrectedRecords.Line::by))
                .toList());
        var lines = history.all().stream()
                .map(it -> new Line(it, names.getOrDefault(it.by(), "")))
                .toList();
        var sections = found.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> new Section(
                        it.getKey(),
                        it.getValue().stream()
                                .map(line -> new OtherLine(line, names.getOrDefault(line.by(), "")))
                                .toList()))
                .toList();
        journal.looked(
                "journal.person-corrections",
                new Seen(person, CurrentActing.staff().institution()));
        return new CorrectionList(header, history, lines, sections, numbers);
    }
}
