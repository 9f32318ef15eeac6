package pl.sciezka.cooperation.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.cooperation.decision.Decision;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.print.Block;
import pl.sciezka.print.PrintedDocument;
import pl.sciezka.shell.Texts;

/// Puts minutes into the words of a printed document (protokół na papierze); always in Polish, as the records are.
class MinutesPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.POLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm").withZone(Warsaw.ZONE);

    private final Texts texts;
    private final MinutesView view;
    private final boolean large;

    MinutesPaper(Texts texts, MinutesView view, boolean large) {
        this.texts = texts;
        this.view = view;
        this.large = large;
    }

    PrintedDocument document() {
        var head = view.head();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts()));
        blocks.add(heading("cooperation.present"));
        blocks.add(present());
        blocks.add(heading("cooperation.said"));
        if (view.points().isEmpty()) blocks.add(paragraph("cooperation.said.empty"));
        for (var point : view.points()) blocks.addAll(said(point));
        blocks.add(heading("cooperation.decisions"));
        blocks.add(view.decisions().isEmpty() ? paragraph("cooperation.decisions.none") : decisions());
        blocks.add(heading("cooperation.paper.sign"));
        blocks.add(new Block.Signatures(List.of(text("cooperation.paper.signature", head.convener()))));
        return new PrintedDocument(
                "protokol.pdf",
                text(
                        "cooperation.paper.title",
                        LONG_DAY.format(head.meeting().slot().day())),
                text("cooperation.paper.subject", head.partnership()),
                List.of(head.partnership(), state()),
                blocks,
                view.today(),
                large);
    }

    /// Not closed yet, or closed when and by whom.
    private String state() {
        var closing = view.closing();
        return closing == null
                ? text("cooperation.paper.draft")
                : text("cooperation.minutes.closed", time(closing.at()), view.name(closing.by()));
    }

    private List<Block.Fact> facts() {
        var meeting = view.head().meeting();
        return List.of(
                Block.Fact.of(
                        text("cooperation.column.when"),
                        DAY.format(meeting.slot().day()) + ", " + meeting.slot().from() + "–"
                                + meeting.slot().to()),
                Block.Fact.of(text("cooperation.column.where"), meeting.place()),
                Block.Fact.of(text("cooperation.column.what"), meeting.purpose()),
                Block.Fact.of(text("cooperation.paper.convener"), view.head().convener()));
    }

    private Block present() {
        if (view.present().isEmpty()) return paragraph("cooperation.present.none");
        var people = new LinkedHashMap<InstitutionId, List<String>>();
        for (var it : view.present())
            people.computeIfAbsent(it.institution(), _ -> new ArrayList<>()).add(view.who(it));
        return new Block.Grid(
                List.of(text("cooperation.paper.institution"), text("cooperation.present.staff")),
                people.entrySet().stream()
                        .map(it -> List.of(view.head().names().of(it.getKey()), String.join("; ", it.getValue())))
                        .toList());
    }

    private List<Block> said(Point it) {
        var note = it.note();
        var lines = note == null ? List.of(text("cooperation.note.none")) : note.lines();
        var corrections = it.corrections().stream()
                .map(correction -> text(
                                "cooperation.note.correction",
                                time(correction.at()),
                                view.name(correction.by()),
                                correction.reason())
                        + " "
                        + text("cooperation.note.before", it.before(correction)));
        return Stream.concat(
                        Stream.<Block>of(new Block.Heading(3, it.position() + ". " + it.title())),
                        Stream.concat(lines.stream(), corrections).map(Block.Paragraph::new))
                .toList();
    }

    private Block decisions() {
        return new Block.Grid(
                List.of(
                        text("cooperation.decision"),
                        text("cooperation.decision.owner"),
                        text("cooperation.decision.due"),
                        text("cooperation.column.state")),
                view.decisions().stream().map(this::row).toList());
    }

    private List<String> row(Decision it) {
        var person = view.name(it.staff());
        var owner = view.head().names().of(it.owner());
        return List.of(
                it.text(),
                person.isEmpty() ? owner : owner + ", " + person,
                day(it.last().due()),
                it.isOpen()
                        ? text("cooperation.decision.open")
                        : text("Kind." + it.last().kind().name()));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private Block heading(String key) {
        return new Block.Heading(2, text(key));
    }

    private Block paragraph(String key) {
        return new Block.Paragraph(text(key));
    }

    private String text(String key, @Nullable Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
