package pl.sciezka.sheet;

/// What one list may hold (ograniczenia pliku). Pages that take a file name the public ones; the others keep a crafted
/// file from filling the memory.
public final class Limits {

    public static final long FILE_BYTES = 20L * 1024 * 1024;
    public static final int ROWS = 100_000;
    public static final int COLUMNS = 200;
    public static final int CELL_CHARS = 1_000;

    /// Everything that is inflated from one workbook, in bytes.
    static final long INFLATED_BYTES = 200L * 1024 * 1024;

    /// Texts that the cells of a workbook share, in bytes: the only part that is held in memory.
    static final long SHARED_TEXT_BYTES = 48L * 1024 * 1024;

    /// From this size on a part of a workbook may not be inflated more than [#INFLATION] times; sheets reach 20 to 40.
    static final long SUSPICIOUS_BYTES = 16L * 1024 * 1024;

    static final int INFLATION = 100;

    /// Parts in a workbook; a list has about ten.
    static final int ENTRIES = 2_000;

    /// Longest text that Excel keeps in a cell.
    static final int LONGEST_CELL = 32_767;

    /// Lines that one quoted cell of a text file may span.
    static final int LINES_OF_A_CELL = 100;

    private Limits() {}
}
