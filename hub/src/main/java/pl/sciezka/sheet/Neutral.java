package pl.sciezka.sheet;

/// Keeps a spreadsheet program from running what is only text: a value that begins like a formula is written with an
/// apostrophe before it and comes back without it. Values that already begin so get one more, so that every value
/// comes back as it was. The signs are those of OWASP's note on formula injection (ASVS 5.0, 1.2.10).
public final class Neutral {

    private static final String SIGNS = "=+-@\t\r\n＝＋－＠";

    private Neutral() {}

    public static String neutralised(String value) {
        return looksLikeFormula(value) ? "'" + value : value;
    }

    public static String restored(String value) {
        return value.startsWith("'") && looksLikeFormula(value) ? value.substring(1) : value;
    }

    private static boolean looksLikeFormula(String value) {
        int i = 0;
        while (i < value.length() && value.charAt(i) == '\'') i++;
        return i < value.length() && SIGNS.indexOf(value.charAt(i)) >= 0;
    }
}
