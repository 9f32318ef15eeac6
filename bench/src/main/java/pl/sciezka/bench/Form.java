package pl.sciezka.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The fields of a form as the page came, so that sending it back accepts what the page proposes.
record Form(Map<String, String> fields) {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern SELECT = Pattern.compile("(?s)<select[^>]* name=\"([^\"]+)\".*?</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    static Form in(String page, String action) {
        int start = page.indexOf("action=\"" + action + "\"");
        if (start < 0) throw new IllegalStateException("No form " + action);
        var form = page.substring(start, page.indexOf("</form>", start));
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form).results().forEach(it -> fields.put(it.group(1), it.group(2)));
        SELECT.matcher(form).results().forEach(select -> {
            var chosen = CHOSEN.matcher(select.group());
            fields.put(select.group(1), chosen.find() ? chosen.group(1) : "");
        });
        return new Form(fields);
    }
}
