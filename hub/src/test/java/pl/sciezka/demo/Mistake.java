package pl.sciezka.demo;

import java.util.ArrayList;
import java.util.List;

/// A typical mistake in a list of a centre (typowy błąd): columns as in [ListsToTryOut].
enum Mistake {
    WRONG_CHECKSUM(2, "80010112318"),
    LETTER_IN_NUMBER(2, "8001O112319"),
    TOO_SHORT_NUMBER(2, "801123"),
    IMPOSSIBLE_DAY(3, "31.02.1980"),
    BIRTH_IN_THE_FUTURE(3, "01.01.2062"),
    BIRTH_AGAINST_NUMBER(3, "02.02.1955"),
    NO_NAME(1, ""),
    FORMULA(1, "=1+1"),
    UNKNOWN_GMINA(4, "9999999"),
    NOT_A_TELEPHONE(7, "brak, dzwonić do sąsiadki"),
    SAME_PERSON_TWICE(0, "OPS.5400.900.2026"),
    OTHER_PERSON_SAME_NUMBER(1, "Zmyślona Balbina");

    private final int column;
    private final String value;

    Mistake(int column, String value) {
        this.column = column;
        this.value = value;
    }

    List<String> in(List<String> row) {
        var wrong = new ArrayList<>(row);
        if (this != SAME_PERSON_TWICE && this != OTHER_PERSON_SAME_NUMBER && column != 2) wrong.set(2, "");
        if (this == BIRTH_AGAINST_NUMBER) wrong.set(2, row.get(2));
        wrong.set(column, value);
        return wrong;
    }
}
