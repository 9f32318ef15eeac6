package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.reading.AgreementParts.ArrangementPart;
import pl.sciezka.partnership.reading.AgreementParts.DocumentPart;
import pl.sciezka.partnership.reading.AgreementParts.PartyPart;
import pl.sciezka.print.Block;
import pl.sciezka.print.Block.Fact;
import pl.sciezka.print.Block.Line;
import pl.sciezka.print.PrintedDocument;
import pl.sciezka.shell.Texts;

/// Puts an agreement into the words of a printed document; always in Polish, as the records are.
class AgreementPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Texts texts;
    private final AgreementSummary agreement;
    private final AgreementParts parts;
    private final Offices offices;
    private final LocalDate today;
    private final boolean large;

    AgreementPaper(
            Texts texts,
            AgreementSummary agreement,
            AgreementParts parts,
            Offices offices,
            LocalDate today,
            boolean large) {
        this.texts = texts;
        this.agreement = agreement;
        this.parts = parts;
        this.offices = offices;
        this.today = today;
        this.large = large;
    }

    boolean hasAnnex(int ordinal) {
        return ordinal > 0 && ordinal < parts.documents().size();
    }

    PrintedDocument agreement() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(head()));
        blocks.add(heading("partnership.parties"));
        blocks.add(grid(parts.parties()));
        blocks.addAll(arrangements(_ -> true));
        for (var document : parts.documents()) {
            blocks.add(new Block.Heading(
                    2,
                    document.ordinal() == 0
                            ? text("partnership.clauses.base")
                            : text("partnership.clauses.annex", document.title())));
            blocks.add(new Block.Facts(facts(document)));
            blocks.addAll(clauses().of(parts.clausesOf(document)));
        }
        blocks.addAll(notes());
        blocks.addAll(signatures(inside()));
        return document(
                "umowa.pdf",
                agreement.title(),
                text("partnership.paper.subject.agreement", agreement.partnershipName()),
                blocks);
    }

    PrintedDocument annex(int ordinal) {
        var annex = parts.document(ordinal);
        var joined =
                parts.parties().stream().filter(it -> it.byVersion() == ordinal).toList();
        var added = parts.clausesOf(annex);
        var ended = parts.clauses().stream()
                .filter(it -> Integer.valueOf(ordinal).equals(it.endedByVersion()))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(annex)));
        if (!joined.isEmpty()) {
            blocks.add(heading("partnership.paper.new-parties"));
            blocks.add(grid(joined));
        }
        var arranged = arrangements(it -> it.byVersion() == ordinal);
        blocks.addAll(arranged);
        if (!added.isEmpty()) {
            blocks.add(heading("partnership.paper.new-clauses"));
            blocks.addAll(clauses().of(added));
        }
        if (!ended.isEmpty()) {
            blocks.add(heading("partnership.paper.ended-clauses"));
            blocks.addAll(clauses().of(ended));
        }
        if (joined.isEmpty() && added.isEmpty() && ended.isEmpty() && arranged.isEmpty())
            blocks.add(new Block.Paragraph(text("partnership.paper.nothing")));
        blocks.addAll(signatures(parts.parties().stream()
                .filter(it -> it.byVersion() <= ordinal && it.isInsideOn(annex.inForceFrom()))
                .toList()));
        return document(
                "aneks.pdf",
                text("partnership.paper.annex.of", annex.title(), agreement.title()),
                text("partnership.paper.subject.annex", agreement.title()),
                blocks);
    }

    PrintedDocument parties() {
        return document(
                "strony.pdf",
                text("partnership.paper.parties.heading", agreement.title()),
                text("partnership.paper.subject.parties", agreement.title()),
                Stream.concat(Stream.of(grid(parts.parties())), arrangements(_ -> true).stream())
                        .toList());
    }

    private PrintedDocument document(String file, String heading, String subject, List<Block> blocks) {
        var about = Stream.of(
                        text("partnership.paper.about", agreement.partnershipName()),
                        agreement.number() == null ? "" : text("partnership.paper.about.number", agreement.number()),
                        text("partnership.paper.about.state", DAY.format(today)),
                        agreement.invented().any() ? text("partnership.invented.note") : "")
                .filter(it -> !it.isEmpty())
                .toList();
        return new PrintedDocument(file, heading, subject, about, blocks, today, large);
    }

    private List<Fact> head() {
        var last = agreement.lastDay();
        var lead = agreement.lead();
        var from = DAY.format(agreement.validFrom());
        var term = last == null
                ? text("partnership.term.open", from)
                : text("partnership.term.closed", from, DAY.format(last));
        return List.of(
                Fact.of(text("partnership.paper.aim"), agreement.aim()),
                Fact.of(text("partnership.paper.term"), term),
                Fact.of(
                        text("partnership.paper.lead"),
                        lead == null
                                ? text("partnership.led-by.nobody")
                                : offices.get(lead).name()));
    }

    private List<Fact> facts(DocumentPart it) {
        var facts = new ArrayList<Fact>();
        facts.add(fact(
                "partnership.document.number",
                it.number() == null ? text("value.none") : it.number(),
                it.invented().has("number")));
        facts.add(fact(
                "partnership.document.signed",
                DAY.format(it.signedOn()),
                it.invented().has("signed")));
        facts.add(fact("partnership.document.from", DAY.format(it.inForceFrom()), false));
        if (it.occasion() != null)
            facts.add(fact(
                    "partnership.document.occasion",
                    it.occasion(),
                    it.invented().has("occasion")));
        if (it.changes() != null)
            facts.add(fact(
                    "partnership.document.changes", it.changes(), it.invented().has("changes")));
        return facts;
    }

    private Fact fact(String what, String value, boolean invented) {
        return new Fact(text(what), List.of(new Line(value, invented ? text("partnership.paper.invented") : null)));
    }

    private Block grid(List<PartyPart> some) {
        return new Block.Grid(
                List.of(
                        text("partnership.institution"),
                        text("partnership.kind"),
                        text("partnership.acceded"),
                        text("partnership.paper.until"),
                        text("partnership.signatory")),
                some.stream().map(this::row).toList());
    }

    private List<String> row(PartyPart it) {
        var left = it.leftOn();
        return List.of(
                offices.get(it.institution()).name(),
                clauses().word(offices.get(it.institution()).kind()),
                DAY.format(it.accededOn()),
                left == null ? text("partnership.paper.still") : DAY.format(left.minusDays(1)),
                it.signatory());
    }

    private List<Block> arrangements(Predicate<ArrangementPart> wanted) {
        return new ArrangementsOnPaper(texts, offices)
                .of(parts.parties().stream()
                        .flatMap(it -> it.arrangements().stream())
                        .filter(wanted)
                        .toList());
    }

    private List<Block> notes() {
        var notes = parts.notes();
        if (notes.isEmpty()) return List.of();
        return Stream.concat(
                        Stream.of(heading("partnership.notes")),
                        notes.stream().map(it -> (Block) new Block.Paragraph(it.text() + ". " + it.note())))
                .toList();
    }

    private List<PartyPart> inside() {
        return parts.parties().stream().filter(it -> it.isInsideOn(today)).toList();
    }

    private List<Block> signatures(List<PartyPart> some) {
        if (some.isEmpty()) return List.of();
        return List.of(
                heading("partnership.paper.sign"),
                new Block.Signatures(some.stream()
                        .map(it -> text(
                                "partnership.paper.sign.party",
                                offices.get(it.institution()).name(),
                                it.signatory()))
                        .toList()));
    }

    private ClausesOnPaper clauses() {
        return new ClausesOnPaper(texts, parts);
    }

    private Block heading(String key) {
        return new Block.Heading(2, text(key));
    }

    private String text(String key, @Nullable Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
