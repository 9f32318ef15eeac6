package pl.sciezka.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.sciezka.kernel.Folding;

/// Which column of a list means what (przypisanie kolumn): positions are counted from 0.
record Mapping(Map<ListColumn, Integer> positions) {

    Mapping {
        positions = Map.copyOf(positions);
    }

    /// What a list must say about a person before its rows can be read.
    enum Gap {
        NO_SURNAME,
        NO_GIVEN_NAME,
        NEITHER_PESEL_NOR_BIRTH_DATE
    }

    Optional<Integer> position(ListColumn column) {
        return Optional.ofNullable(positions.get(column));
    }

    boolean has(ListColumn column) {
        return positions.containsKey(column);
    }

    /// The other way round: what each column means that means something.
    Map<Integer, ListColumn> meanings() {
        return positions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    List<Gap> gaps() {
        boolean together = has(ListColumn.SURNAME_AND_NAME) || has(ListColumn.NAME_AND_SURNAME);
        var gaps = new ArrayList<Gap>();
        if (!together && !has(ListColumn.SURNAME)) gaps.add(Gap.NO_SURNAME);
        if (!together && !has(ListColumn.GIVEN_NAME)) gaps.add(Gap.NO_GIVEN_NAME);
        if (!has(ListColumn.PESEL) && !has(ListColumn.BIRTH_DATE)) gaps.add(Gap.NEITHER_PESEL_NOR_BIRTH_DATE);
        return gaps;
    }

    /// The name that stands in these cells, however it is written; for showing a row that could not be read.
    String nameIn(List<String> cells) {
        var columns = Stream.of(
                ListColumn.SURNAME_AND_NAME, ListColumn.NAME_AND_SURNAME, ListColumn.SURNAME, ListColumn.GIVEN_NAME);
        return columns.flatMap(column -> position(column).stream())
                .filter(position -> position < cells.size())
                .map(cells::get)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /// By heading, to be remembered for the next list with the same headings.
    Map<ListColumn, String> remembered(Headings headings) {
        var byColumn = new EnumMap<ListColumn, String>(ListColumn.class);
        positions.forEach((column, position) ->
                byColumn.put(column, Folding.fold(headings.names().get(position))));
        return byColumn;
    }

    static Mapping fromMemory(Map<ListColumn, String> remembered, Headings headings) {
        var positionOf = new HashMap<String, Integer>();
        for (int i = 0; i < headings.names().size(); i++)
            positionOf.putIfAbsent(Folding.fold(headings.names().get(i)), i);
        var positions = new EnumMap<ListColumn, Integer>(ListColumn.class);
        remembered.forEach((column, heading) -> {
            var position = positionOf.get(heading);
            if (position != null) positions.put(column, position);
        });
        return new Mapping(positions);
    }
}
