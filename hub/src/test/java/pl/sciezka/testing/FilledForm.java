package pl.sciezka.testing;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// A form as it stands on a page: its own values, some of them replaced, sent over real HTTP.
public final class FilledForm {

    private static final Pattern FORM =
            Pattern.compile("(?s)<form[^>]*method=\"post\"[^>]*action=\"([^\"]*)\".*?</form>|"
                    + "<form[^>]*action=\"([^\"]*)\"[^>]*method=\"post\".*?</form>");
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea[^>]*name=\"([^\"]*)\"[^>]*>(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]*name=\"([^\"]*)\".*?</select>");
    private static final Pattern CHOSEN = Pattern.compile("value=\"([^\"]*)\"[^>]* selected");

    private final Visitor visitor;
    private final String action;
    private final Map<String, String> fields;

    private FilledForm(Visitor visitor, String action, Map<String, String> fields) {
        this.visitor = visitor;
        this.action = action;
        this.fields = fields;
    }

    /// The first form of the page whose address holds this part.
    public static FilledForm on(Visitor visitor, String page, String part) {
        return in(visitor, visitor.get(page), part);
    }

    /// The same in an answer, for example to another form.
    public static FilledForm in(Visitor visitor, HttpResponse<String> answer, String part) {
        var form = FORM.matcher(answer.body());
        while (form.find()) {
            var action = form.group(1) == null ? form.group(2) : form.group(1);
            if (action.contains(part)) return new FilledForm(visitor, action, values(form.group()));
        }
        throw new AssertionError("No form " + part + " on " + answer.uri() + " (" + answer.statusCode() + ")");
    }

    public FilledForm with(Map<String, String> values) {
        fields.putAll(values);
        return this;
    }

    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    public FilledForm without(String name) {
        fields.remove(name);
        return this;
    }

    public FilledForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /// Where the answer leads; a form that is not taken is a mistake of the test.
    public String sent() {
        var answer = send();
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(action + " " + answer.statusCode() + " " + answer.body()));
    }

    public HttpResponse<String> send() {
        return visitor.post(action, fields);
    }

    private static Map<String, String> values(String form) {
        var values = new LinkedHashMap<String, String>();
        INPUT.matcher(form).results().map(it -> it.group()).forEach(input -> {
            var tick = input.contains("type=\"radio\"") || input.contains("type=\"checkbox\"");
            if (!tick || input.contains(" checked")) values.put(attribute(input, "name"), attribute(input, "value"));
        });
        AREA.matcher(form).results().forEach(it -> values.put(it.group(1), text(it.group(2))));
        SELECT.matcher(form).results().forEach(it -> {
            var chosen = CHOSEN.matcher(it.group());
            values.put(it.group(1), chosen.find() ? text(chosen.group(1)) : "");
        });
        values.remove("");
        return values;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? text(found.group(1)) : "";
    }

    private static String text(String html) {
        return html.replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
