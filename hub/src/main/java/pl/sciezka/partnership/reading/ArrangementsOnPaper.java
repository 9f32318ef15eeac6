package pl.sciezka.partnership.reading;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.reading.AgreementParts.ArrangementPart;
import pl.sciezka.print.Block;
import pl.sciezka.print.Block.Fact;
import pl.sciezka.print.Block.Line;
import pl.sciezka.shell.Texts;

/// What parties arranged about data, on paper: of each its kind and days, its number and its essence.
record ArrangementsOnPaper(Texts texts, Offices offices) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    List<Block> of(List<ArrangementPart> some) {
        if (some.isEmpty()) return List.of();
        return List.of(
                new Block.Heading(2, text("partnership.paper.arrangements")),
                new Block.Facts(some.stream().map(this::fact).toList()));
    }

    private Fact fact(ArrangementPart it) {
        var to = it.to();
        var lines = new ArrayList<String>();
        lines.add(text(it.key(), DAY.format(it.from()), to == null ? "" : DAY.format(to.minusDays(1))));
        if (it.number() != null) lines.add(text("partnership.arranged.number", it.number()));
        if (it.essence() != null) lines.addAll(paragraphs(text("partnership.arranged.essence", it.essence())));
        var file = it.file();
        if (file != null) lines.add(text("partnership.arranged.file.on-paper", file.inGroups()));
        return new Fact(
                offices.get(it.institution()).name(),
                lines.stream().map(Line::of).toList());
    }

    private static List<String> paragraphs(String typed) {
        return Stream.of(typed.split("\\R")).filter(it -> !it.isBlank()).toList();
    }

    private String text(String key, @Nullable Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
