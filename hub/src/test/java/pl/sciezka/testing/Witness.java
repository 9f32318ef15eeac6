package pl.sciezka.testing;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Sees everything that passes between somebody's browser and the hub, and tells where words of a person stand in what
/// stays behind: addresses, headers (file names and cookies among them), links and forms of pages, error pages.
public final class Witness implements Consumer<HttpResponse<?>> {

    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\w)(?:href|src|action|formaction|data-draft|data-poll|id|for)=\"([^\"]*)\"");

    /// An address book entry is what such a link is for: it leads to no server.
    private static final Pattern CALLS = Pattern.compile("^(?:tel|mailto):.*");

    /// What somebody typed and could not save is given back to nobody else.
    private static final Pattern GIVEN_BACK = Pattern.compile("(?s)<textarea[^>]* readonly[^>]*>.*?</textarea>");

    private final Markers markers;
    private final Set<String> findings = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();

    public Witness(Markers markers) {
        this.markers = markers;
    }

    @Override
    public void accept(HttpResponse<?> answer) {
        var asked = answer.request().method() + " " + shape(answer.uri().getPath());
        address(asked, answer.uri().toString());
        answer.headers().map().forEach((name, values) -> values.forEach(it -> look(asked + " header " + name, it)));
        if (!(answer.body() instanceof String body)) return;
        var attribute = ADDRESS.matcher(body);
        while (attribute.find())
            if (!CALLS.matcher(attribute.group(1)).matches()) look(asked + " link", attribute.group(1));
        if (isErrorPage(answer.statusCode()))
            look(
                    asked + " error page " + answer.statusCode(),
                    GIVEN_BACK.matcher(body).replaceAll(""));
        else shown.addAll(markers.foundIn(body));
    }

    /// An address that a browser asked for.
    public void address(String where, String address) {
        look(where + " address", address);
    }

    public void look(String where, String text) {
        for (var field : markers.foundIn(text)) findings.add(where + ": " + field);
    }

    /// Where which field's words were found although they should not be there.
    public Set<String> findings() {
        return Set.copyOf(findings);
    }

    /// Fields whose words were on a page: planted, and not only sent.
    public Set<String> shown() {
        return Set.copyOf(shown);
    }

    /// Forms that come back (422, and 409 with both versions) belong to whoever typed them.
    private static boolean isErrorPage(int status) {
        return status >= 400 && status != 422 && status != 409;
    }

    private static String shape(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
    }
}
