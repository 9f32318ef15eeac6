package pl.sciezka.intake;

import static pl.sciezka.intake.ListColumn.GIVEN_NAME;
import static pl.sciezka.intake.ListColumn.NAME_AND_SURNAME;
import static pl.sciezka.intake.ListColumn.SECOND_NAME;
import static pl.sciezka.intake.ListColumn.SURNAME;
import static pl.sciezka.intake.ListColumn.SURNAME_AND_NAME;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads a name from its columns, or from one column with both parts when it is plain which word is the surname.
final class NameReading {

    private static final int LONGEST = 100;

    private final Fields fields;

    NameReading(Fields fields) {
        this.fields = fields;
    }

    record Name(String surname, String givenName, @Nullable String secondName) {
        @Override
        public String toString() {
            return "Name[*]";
        }
    }

    /// Null when it is missing or wrong, which is noted.
    @Nullable
    Name read() {
        if (!fields.has(SURNAME) && fields.has(SURNAME_AND_NAME)) return together(SURNAME_AND_NAME);
        if (!fields.has(SURNAME) && fields.has(NAME_AND_SURNAME)) return together(NAME_AND_SURNAME);
        var surname = required(SURNAME);
        var given = required(GIVEN_NAME);
        var second = name(SECOND_NAME);
        if (surname == null || given == null) return null;
        int space = given.indexOf(' ');
        return space < 0 || second != null
                ? new Name(surname, given, second)
                : new Name(surname, given.substring(0, space), given.substring(space + 1));
    }

    /// Two words are a surname and a name; with three, the one that stands apart is the surname.
    private @Nullable Name together(ListColumn column) {
        var text = required(column);
        if (text == null) return null;
        var words = Arrays.asList(text.split(" "));
        if (words.size() < 2 || words.size() > 3) {
            fields.problem(column, ProblemKind.NAME_NOT_PARTED);
            return null;
        }
        boolean surnameFirst = column == SURNAME_AND_NAME;
        var surname = surnameFirst ? words.getFirst() : words.getLast();
        var names = surnameFirst ? words.subList(1, words.size()) : words.subList(0, words.size() - 1);
        return new Name(surname, names.getFirst(), names.size() > 1 ? names.get(1) : null);
    }

    private @Nullable String required(ListColumn column) {
        int before = fields.problems().size();
        var name = name(column);
        if (name == null && fields.problems().size() == before) fields.problem(column, ProblemKind.MISSING);
        return name;
    }

    /// Digits or no letter at all: most likely the wrong column.
    private @Nullable String name(ListColumn column) {
        var text = fields.text(column, LONGEST);
        if (text == null) return null;
        if (isName(text)) return text;
        fields.problem(column, ProblemKind.NOT_A_NAME);
        return null;
    }

    private static boolean isName(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) return false;
            letters |= Character.isLetter(text.charAt(i));
        }
        return letters;
    }
}
