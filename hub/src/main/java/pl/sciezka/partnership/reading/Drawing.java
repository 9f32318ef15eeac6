package pl.sciezka.partnership.reading;

import java.util.ArrayList;
import java.util.List;
import pl.sciezka.institution.Institution;
import pl.sciezka.partnership.reading.Cartogram.Tile;

/// A [Cartogram] laid out in rows of tiles, in the units of an SVG picture.
record Drawing(int width, int height, List<Box> boxes) {

    private static final int WIDTH = 168;
    private static final int HEIGHT = 66;
    private static final int GAP = 6;
    private static final int LETTERS = 22;

    /// The upper left corner, the name and at most two lines below it.
    record Box(int x, int y, String name, List<String> lines, boolean member) {

        int width() {
            return WIDTH;
        }

        int height() {
            return HEIGHT;
        }
    }

    static Drawing of(List<Tile> tiles, int columns) {
        var boxes = new ArrayList<Box>();
        for (int n = 0; n < tiles.size(); n++) {
            var tile = tiles.get(n);
            boxes.add(new Box(
                    1 + n % columns * (WIDTH + GAP),
                    1 + n / columns * (HEIGHT + GAP),
                    cut(tile.name()),
                    lines(tile.members()),
                    !tile.members().isEmpty()));
        }
        int rows = (tiles.size() + columns - 1) / columns;
        return new Drawing(columns * (WIDTH + GAP), rows * (HEIGHT + GAP), boxes);
    }

    private static List<String> lines(List<Institution> members) {
        var names =
                members.stream().map(Institution::shortName).map(Drawing::cut).toList();
        return names.size() <= 2 ? names : List.of(names.getFirst(), "+ " + (names.size() - 1));
    }

    private static String cut(String text) {
        return text.length() <= LETTERS ? text : text.substring(0, LETTERS - 1).strip() + "…";
    }
}
