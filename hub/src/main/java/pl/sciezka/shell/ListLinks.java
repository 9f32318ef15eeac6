package pl.sciezka.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.UriUtils;

/// How the list on this page is asked for once more, as a file: with the filter and order that it has, from its first
/// row on. `offered` is false where the page is the answer to a form that did something.
public record ListLinks(boolean offered, boolean byAddress, String path, List<Given> given) {

    static final ListLinks NONE = new ListLinks(false, true, "/", List.of());

    private static final Set<String> NOT_OF_THE_LIST = Set.of("_csrf", "_once", "page", Exporting.PARAMETER);

    /// What the page was asked with.
    public record Given(String name, String value) {

        /// May be a name that was looked for.
        @Override
        public String toString() {
            return "Given[" + name + "]";
        }
    }

    static ListLinks of(HttpServletRequest request) {
        var list = Exporting.isOfList(request);
        var given = new ArrayList<Given>();
        // of any other form nothing is read: it may be too large to be read at all
        if (list)
            request.getParameterMap().forEach((name, values) -> {
                if (!NOT_OF_THE_LIST.contains(name))
                    Arrays.stream(values).forEach(value -> given.add(new Given(name, value)));
            });
        return new ListLinks(list, request.getMethod().equals("GET"), request.getRequestURI(), given);
    }

    public String address(String wanted) {
        var address = new StringBuilder(path).append('?');
        for (var it : given)
            address.append(encoded(it.name()))
                    .append('=')
                    .append(encoded(it.value()))
                    .append('&');
        return address.append(Exporting.PARAMETER).append('=').append(wanted).toString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, UTF_8);
    }
}
