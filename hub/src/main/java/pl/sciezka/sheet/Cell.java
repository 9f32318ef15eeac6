package pl.sciezka.sheet;

import java.time.LocalDate;

/// One cell (komórka) as a list holds it. Nothing prints its content: it may be personal.
public sealed interface Cell {

    Cell BLANK = new Blank();

    /// What a person sees in the cell, for showing it and for handing it back in a list of refused rows.
    String shown();

    default boolean isBlank() {
        return this instanceof Blank;
    }

    record Blank() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    record Text(String shown) implements Cell {
        @Override
        public String toString() {
            return "Text[*]";
        }
    }

    /// A number of a workbook, written out without exponent.
    record Number(String shown) implements Cell {
        @Override
        public String toString() {
            return "Number[*]";
        }
    }

    /// A day of a workbook.
    record Day(LocalDate day) implements Cell {
        @Override
        public String shown() {
            return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }

        @Override
        public String toString() {
            return "Day[*]";
        }
    }

    /// A cell that must not be taken as it is, with the value that it seems to have.
    record Unusable(Flaw flaw, String shown, int length) implements Cell {
        @Override
        public String toString() {
            return "Unusable[" + flaw + "]";
        }
    }

    /// Why a cell is not usable.
    enum Flaw {
        /// computed; a program may show another value tomorrow
        FORMULA,
        /// `#N/A`, `#REF!` and the like
        ERROR_VALUE,
        /// longer than [Limits#CELL_CHARS]; `length` says how long
        TOO_LONG,
        /// NUL and other characters that no keyboard types
        CONTROL_CHARACTER,
        /// invisible marks that turn the direction of writing and can make a name look like another
        DIRECTION_MARK,
        /// a letter that was lost between two encodings
        LOST_LETTER
    }
}
