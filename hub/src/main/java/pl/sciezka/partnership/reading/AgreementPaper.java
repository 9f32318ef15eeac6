package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.reading.AgreementParts.PartyPart;
import pl.sciezka.print.Block;
import pl.sciezka.print.PrintedDocument;
import pl.sciezka.shell.Texts;

/// Puts an agreement into the words of a printed document; always in Polish, as the records are.
class AgreementPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Texts texts;
    private final AgreementSummary agreement;
    private final AgreementParts parts;
    private final PartiesOnPaper partiesOnPaper;
    private final ClausesOnPaper clausesOnPaper;
    private final FactsOnPaper facts;
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
        partiesOnPaper = new PartiesOnPaper(texts, parts, offices);
        clausesOnPaper = new ClausesOnPaper(texts, parts);
        facts = new FactsOnPaper(texts, offices);
        this.today = today;
        this.large = large;
    }

    boolean hasAnnex(int ordinal) {
        return ordinal > 0 && ordinal < parts.documents().size();
    }

    PrintedDocument agreement() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts.of(agreement)));
        blocks.add(heading("partnership.parties"));
        blocks.add(partiesOnPaper.grid(parts.parties()));
        blocks.addAll(partiesOnPaper.arrangements(_ -> true));
        for (var document : parts.documents()) {
            blocks.add(new Block.Heading(
                    2,
                    document.ordinal() == 0
                            ? text("partnership.clauses.base")
                            : text("partnership.clauses.annex", document.title())));
            blocks.add(new Block.Facts(facts.of(document)));
            blocks.addAll(clausesOnPaper.of(parts.clausesOf(document)));
        }
        blocks.addAll(notes());
        blocks.addAll(partiesOnPaper.signatures(inside()));
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
        blocks.add(new Block.Facts(facts.of(annex)));
        if (!joined.isEmpty()) {
            blocks.add(heading("partnership.paper.new-parties"));
            blocks.add(partiesOnPaper.grid(joined));
        }
        var arranged = partiesOnPaper.arrangements(it -> it.byVersion() == ordinal);
        blocks.addAll(arranged);
        if (!added.isEmpty()) {
            blocks.add(heading("partnership.paper.new-clauses"));
            blocks.addAll(clausesOnPaper.of(added));
        }
        if (!ended.isEmpty()) {
            blocks.add(heading("partnership.paper.ended-clauses"));
            blocks.addAll(clausesOnPaper.of(ended));
        }
        if (joined.isEmpty() && added.isEmpty() && ended.isEmpty() && arranged.isEmpty() && annex.area() == null)
            blocks.add(new Block.Paragraph(text("partnership.paper.nothing")));
        blocks.addAll(partiesOnPaper.signatures(parts.parties().stream()
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
                Stream.concat(
                                Stream.of(partiesOnPaper.grid(parts.parties())),
                                partiesOnPaper.arrangements(_ -> true).stream())
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

    private Block heading(String key) {
        return new Block.Heading(2, text(key));
    }

    private String text(String key, @Nullable Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
