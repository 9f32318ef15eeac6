package pl.sciezka.intake;

/// Why a row is refused (powód odrzucenia); each has a sentence that says what to do. What its `{0}`, `{1}` stand for
/// is said here.
enum ProblemKind {
    // cells that cannot be taken as they are; {0} the cell's address
    FORMULA,
    ERROR_VALUE,
    CONTROL_CHARACTER,
    DIRECTION_MARK,
    LOST_LETTER,
    /// {0} how long it is, {1} how long it may be
    TOO_LONG,

    // rows as a whole
    OPEN_QUOTE,
    TOO_WIDE,
    ROW_TOO_LONG,

    MISSING,
    NOT_A_NAME,
    /// which of the words is the surname
    NAME_NOT_PARTED,
    NEITHER_PESEL_NOR_BIRTH_DATE,

    NOT_ELEVEN_DIGITS,
    /// Excel turned it into 8,00101E+10
    DIGITS_LOST,
    WRONG_CHECKSUM,
    IMPOSSIBLE_DATE,
    /// the birth date says otherwise
    BIRTH_DATE_DIFFERS,
    SEX_DIFFERS,

    NOT_A_DAY,
    /// only a year
    YEAR_ONLY,
    /// a year of two digits
    SHORT_YEAR,
    IN_FUTURE,
    BEFORE_1900,
    ENDS_BEFORE_IT_STARTS,
    /// Excel made a day of it
    TURNED_INTO_DAY,

    NOT_A_SEX,
    UNKNOWN_GMINA,
    SEVERAL_GMINY,
    NOT_A_TELEPHONE,
    NOT_AN_EMAIL,
    NOT_A_POSTAL_CODE,

    /// {0} the row that has the same PESEL
    SAME_PESEL,
    /// {0} the row with the same name and birth date
    SAME_PERSON,
    /// {0} the row in which another name has this PESEL
    TWO_PERSONS_ONE_PESEL,
    /// the institution's own record has another name for this PESEL
    OTHER_PERSON_IN_RECORD,
    /// several persons of the record have this name and birth date
    SEVERAL_IN_RECORD
}
