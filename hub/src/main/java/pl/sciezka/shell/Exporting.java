package pl.sciezka.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// A list that somebody takes along as a file (eksport listy): the request of its page with `as=<list>.<form>`, where
/// the list is named by the key of its caption.
public record Exporting(String list, Form form) {

    /// No file is longer; whoever needs more narrows the list, or takes the full export.
    static final int MOST = 20_000;

    static final String PARAMETER = "as";

    private static final Pattern WANTED = Pattern.compile("([a-z][a-z0-9.-]{0,80})\\.(xlsx|csv)");

    public enum Form {
        XLSX,
        CSV
    }

    /// How many rows a page of a list reads: all that the filter keeps when they go into a file.
    public static int rows(int onScreen) {
        return of(request()).isPresent() ? MOST : onScreen;
    }

    static Optional<Exporting> now() {
        return of(request());
    }

    static Optional<Exporting> of(HttpServletRequest request) {
        var parameter = isOfList(request) ? request.getParameter(PARAMETER) : null;
        if (parameter == null) return Optional.empty();
        var wanted = WANTED.matcher(parameter);
        if (!wanted.matches()) throw new Absent();
        return Optional.of(new Exporting(wanted.group(1), wanted.group(2).equals("csv") ? Form.CSV : Form.XLSX));
    }

    /// A page that only shows: one with an address, or a search, which is sent because names stand in no address.
    static boolean isOfList(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getRequestURI().endsWith("/search");
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
