package pl.sciezka.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One part of a printed document (część wydruku), in finished words.
public sealed interface Block {

    /// Level 2 or 3; the first level is the document's own heading.
    record Heading(int level, String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /// What is said of one thing: a name and what belongs to it, line by line.
    record Facts(List<Fact> facts) implements Block {}

    record Fact(String what, List<Line> lines) {

        public static Fact of(String what, String text) {
            return new Fact(what, List.of(Line.of(text)));
        }
    }

    /// A mark stands in a frame behind the words, for example that a legal basis is not confirmed.
    record Line(String text, @Nullable String mark) {

        public static Line of(String text) {
            return new Line(text, null);
        }
    }

    /// The first cell of a row is its header.
    record Grid(List<String> columns, List<List<String>> rows) implements Block {}

    /// Each gets a line to sign on (miejsce na podpis).
    record Signatures(List<String> who) implements Block {}
}
