package pl.sciezka.shell;

import java.util.List;
import java.util.function.Supplier;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;

/// What an institution takes along in a full export (pełny wypis): what it keeps and what it may read today,
/// contributed by modules. They say it; one place reads and writes it.
public interface ExportedTables {

    /// Smaller stands further up in the contents.
    int order();

    /// It is read in a transaction for this purpose, so that row-level security decides what is there.
    Purpose purpose();

    List<Table> tables();

    /// Documents beside the tables.
    default List<Paper> papers(InstitutionId own) {
        return List.of();
    }

    /// One table and one file. `name` is the file's: Polish, without personal data; `export.<name>` and
    /// `export.<name>.what` are its words. `select` knows `:own` and names its columns as the fields are called.
    /// Where a row is about somebody, the first two are `journal_person` and `journal_holder`.
    record Table(String name, String select, List<Field> fields) {

        public static Table of(String name, String select, Field... fields) {
            return new Table(name, select, List.of(fields));
        }
    }

    /// One column; `export.column.<name>` is its heading. `words` are prefixes of message keys for codes.
    record Field(String name, Kind kind, List<String> words) {

        public String column() {
            return name.replace('-', '_');
        }

        public static Field text(String name) {
            return new Field(name, Kind.TEXT, List.of());
        }

        public static Field moment(String name) {
            return new Field(name, Kind.MOMENT, List.of());
        }

        public static Field flag(String name) {
            return new Field(name, Kind.FLAG, List.of());
        }

        /// A code, told in words.
        public static Field word(String name, String... prefixes) {
            return new Field(name, Kind.WORD, List.of(prefixes));
        }

        /// Several codes.
        public static Field words(String name, String... prefixes) {
            return new Field(name, Kind.WORDS, List.of(prefixes));
        }

        /// Several texts, one a line.
        public static Field lines(String name) {
            return new Field(name, Kind.LINES, List.of());
        }

        public static Field institution(String name) {
            return new Field(name, Kind.INSTITUTION, List.of());
        }

        public static Field unit(String name) {
            return new Field(name, Kind.UNIT, List.of());
        }

        public static Field staff(String name) {
            return new Field(name, Kind.STAFF, List.of());
        }

        /// Sealed with the own institution's key.
        public static Field sealed(String name) {
            return new Field(name, Kind.SEALED, List.of());
        }
    }

    enum Kind {
        TEXT,
        MOMENT,
        FLAG,
        WORD,
        WORDS,
        LINES,
        INSTITUTION,
        UNIT,
        STAFF,
        SEALED
    }

    /// A document with the title under which the contents name it.
    record Paper(String file, String title, Supplier<byte[]> bytes) {}
}
