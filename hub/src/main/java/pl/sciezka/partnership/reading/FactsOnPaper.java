package pl.sciezka.partnership.reading;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.reading.AgreementParts.DocumentPart;
import pl.sciezka.print.Block.Fact;
import pl.sciezka.print.Block.Line;
import pl.sciezka.shell.Texts;

/// What stands above an agreement, and above each of its documents.
record FactsOnPaper(Texts texts, Offices offices) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    List<Fact> of(AgreementSummary agreement) {
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

    List<Fact> of(DocumentPart it) {
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
        var area = it.area();
        if (area != null)
            facts.add(fact(
                    "partnership.area",
                    Places.words(texts, Texts.POLISH, area.codes()),
                    it.invented().has("area")));
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

    private String text(String key, @Nullable Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
