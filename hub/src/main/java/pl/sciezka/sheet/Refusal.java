package pl.sciezka.sheet;

/// Why a whole file is not taken (powód odmowy); each has a sentence that says what to do instead.
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    /// .xls of Excel 97–2003
    OLD_WORKBOOK,
    /// opens only with a password
    PROTECTED_WORKBOOK,
    /// .xlsm
    WORKBOOK_WITH_MACROS,
    /// .xlsb
    BINARY_WORKBOOK,
    /// .ods
    OPEN_DOCUMENT,
    /// .doc, .docx, .odt, .rtf
    TEXT_DOCUMENT,
    PDF,
    IMAGE,
    ARCHIVE,
    /// a page or XML that was given the name of a workbook
    WEB_PAGE,
    UNKNOWN_KIND,
    /// cut off or changed on its way
    DAMAGED,
    /// small, yet filling the memory when opened
    BOMB
}
