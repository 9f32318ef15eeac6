package pl.sciezka.shell;

import java.util.List;
import pl.sciezka.shell.words.SpecialWords.Found;

/// What was typed into one free text field, and the words in it that somebody should think about (fragment).
record Passage(Mark mark, String value, List<Found> found) {

    /// The mark a free text field leaves in its form: how many rows, how many characters at most, and its label.
    record Mark(String field, int rows, int max, String label) {

        static final String PREFIX = "_prose.";

        /// Marks come from a page of ours; whatever else arrives is a field without rows and without a label.
        static Mark of(String parameter, String value) {
            var parts = value.split(" ", 3);
            return new Mark(
                    parameter.substring(PREFIX.length()),
                    number(parts, 0),
                    number(parts, 1),
                    parts.length > 2 ? parts[2] : "");
        }

        boolean isLine() {
            return rows <= 1;
        }

        private static int number(String[] parts, int at) {
            return at < parts.length && parts[at].matches("\\d{1,5}") ? Integer.parseInt(parts[at]) : 0;
        }
    }

    /// Words are personal.
    @Override
    public String toString() {
        return "Passage[" + mark.field() + "]";
    }
}
