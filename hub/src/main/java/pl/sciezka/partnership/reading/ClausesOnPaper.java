package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.LegalBases.Confidence;
import pl.sciezka.partnership.Opening;
import pl.sciezka.partnership.Sharing;
import pl.sciezka.partnership.reading.AgreementParts.ClausePart;
import pl.sciezka.print.Block;
import pl.sciezka.print.Block.Fact;
import pl.sciezka.print.Block.Line;
import pl.sciezka.shell.Texts;

/// Clauses on paper, each with what it opens, its legal bases and how sure we are of them.
record ClausesOnPaper(Texts texts, AgreementParts parts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    List<Block> of(List<ClausePart> clauses) {
        var blocks = new ArrayList<Block>();
        for (var clause : clauses) {
            blocks.add(new Block.Heading(3, clause.number() + " " + clause.heading()));
            blocks.add(new Block.Paragraph(clause.body()));
            blocks.add(new Block.Facts(facts(clause)));
        }
        return blocks;
    }

    private String word(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private List<Fact> facts(ClausePart clause) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                text("partnership.paper.opens"),
                clause.sharings().isEmpty()
                        ? List.of(Line.of(text("partnership.clause.no-data")))
                        : clause.sharings().stream().map(this::line).distinct().toList()));
        if (!clause.bases().isEmpty())
            facts.add(new Fact(
                    text("partnership.paper.base"),
                    clause.bases().stream()
                            .map(it -> new Line(
                                    it.text(), it.confidence() == Confidence.CONFIRMED ? null : word(it.confidence())))
                            .toList()));
        var validity = validity(clause.validFrom(), clause.validTo());
        if (validity != null) facts.add(Fact.of(text("partnership.paper.validity"), validity));
        var endedBy = clause.endedByVersion();
        if (endedBy != null) {
            var document = parts.document(endedBy);
            facts.add(Fact.of(
                    text("partnership.state"),
                    text("partnership.paper.ended", document.title(), DAY.format(document.inForceFrom()))));
        }
        return facts;
    }

    private Line line(Sharing sharing) {
        var groups = sharing.groups().stream()
                .sorted()
                .map(it -> text("partnership.group." + it.name()))
                .collect(Collectors.joining("; "));
        return new Line(
                text("partnership.purpose." + sharing.purpose().name()) + ": " + groups, condition(sharing.opening()));
    }

    private @Nullable String condition(Opening opening) {
        return switch (opening) {
            case AGREEMENT -> null;
            case CONSENT -> text("partnership.paper.on-consent");
            case PROCESSING_CONTRACT -> text("partnership.paper.on-contract");
        };
    }

    private @Nullable String validity(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) return null;
        if (to == null) return text("partnership.paper.only.from", DAY.format(from));
        var last = DAY.format(to.minusDays(1));
        return from == null
                ? text("partnership.paper.only.to", last)
                : text("partnership.paper.only.both", DAY.format(from), last);
    }

    private String text(String key, @Nullable Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
