package pl.sciezka.client.household;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.print.Block;
import pl.sciezka.print.PrintedDocument;
import pl.sciezka.shell.Texts;

/// An own household on paper; always in Polish, as the records are.
class HouseholdPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Texts texts;
    private final String whose;
    private final ReadHousehold.Shown shown;

    HouseholdPaper(Texts texts, String whose, ReadHousehold.Shown shown) {
        this.texts = texts;
        this.whose = whose;
        this.shown = shown;
    }

    PrintedDocument document(boolean large) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading("household.now"));
        blocks.add(members(shown.now()));
        if (!shown.others().isEmpty()) {
            blocks.add(heading("household.before"));
            blocks.add(members(shown.others()));
        }
        if (!shown.household().goals().isEmpty()) {
            blocks.add(heading("household.goals"));
            blocks.add(new Block.Facts(shown.household().goals().stream()
                    .map(it -> Block.Fact.of(
                            it.text(), text("household.goal.state." + it.state()) + ", " + DAY.format(it.day())))
                    .toList()));
        }
        return new PrintedDocument(
                text("household.paper.file"),
                text("household.title"),
                text("household.paper.subject"),
                List.of(whose, shown.office()),
                blocks,
                shown.day(),
                large);
    }

    private Block members(List<Member> members) {
        return new Block.Grid(
                List.of(
                        text("household.name"),
                        text("household.birth-year"),
                        text("household.relation"),
                        text("household.occupation"),
                        text("household.supported-by"),
                        text("household.days")),
                members.stream().map(this::row).toList());
    }

    private List<String> row(Member it) {
        var facts = it.facts();
        return List.of(
                facts.givenName(),
                facts.birthYear() == null ? text("client.unknown") : String.valueOf(facts.birthYear()),
                text("Relation." + facts.relation()) + (facts.keepsHouse() ? "" : ", " + text("household.apart")),
                text("Occupation." + facts.occupation())
                        + (facts.occupationYear() == null ? "" : ", " + facts.occupationYear()),
                facts.supportedBy() == null ? text("household.supported-by.none") : shown.name(facts.supportedBy()),
                days(it.from(), it.to()));
    }

    private String days(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? text("days.since", DAY.format(from))
                : text("days.between", DAY.format(from), DAY.format(to.minusDays(1)));
    }

    private Block heading(String key) {
        return new Block.Heading(2, text(key));
    }

    private String text(String key, Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
