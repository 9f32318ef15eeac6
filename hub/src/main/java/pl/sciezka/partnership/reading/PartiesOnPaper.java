package pl.sciezka.partnership.reading;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.reading.AgreementParts.ArrangementPart;
import pl.sciezka.partnership.reading.AgreementParts.PartyPart;
import pl.sciezka.print.Block;
import pl.sciezka.shell.Texts;

/// Parties on paper: since when, what they arranged about data, and where they sign.
record PartiesOnPaper(Texts texts, AgreementParts parts, Offices offices) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    Block grid(List<PartyPart> some) {
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
                text("InstitutionKind." + offices.get(it.institution()).kind().name()),
                DAY.format(it.accededOn()),
                left == null ? text("partnership.paper.still") : DAY.format(left.minusDays(1)),
                it.signatory());
    }

    List<Block> arrangements(Predicate<ArrangementPart> wanted) {
        return new ArrangementsOnPaper(texts, offices)
                .of(parts.parties().stream()
                        .flatMap(it -> it.arrangements().stream())
                        .filter(wanted)
                        .toList());
    }

    List<Block> signatures(List<PartyPart> some) {
        if (some.isEmpty()) return List.of();
        return List.of(
                new Block.Heading(2, text("partnership.paper.sign")),
                new Block.Signatures(some.stream()
                        .map(it -> text(
                                "partnership.paper.sign.party",
                                offices.get(it.institution()).name(),
                                it.signatory()))
                        .toList()));
    }

    private String text(String key, @Nullable Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
