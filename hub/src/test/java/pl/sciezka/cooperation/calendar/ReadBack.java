package pl.sciezka.cooperation.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads an iCalendar file as RFC 5545 says: unfolds, then splits into properties, then undoes the escapes.
final class ReadBack {

    final Map<String, String> head = new LinkedHashMap<>();
    final List<Map<String, String>> events = new ArrayList<>();

    static ReadBack of(String file) {
        var result = new ReadBack();
        if (file.replace("\r\n", "").matches("(?s).*[\r\n].*")) throw new AssertionError("A bare line break");
        var into = result.head;
        for (var line : file.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")) {
            int colon = colon(line);
            var name = line.substring(0, colon);
            var value = line.substring(colon + 1);
            if (line.equals("BEGIN:VEVENT")) result.events.add(into = new LinkedHashMap<>());
            else if (line.equals("END:VEVENT")) into = result.head;
            else if (into.put(name.split(";")[0], unescaped(value)) != null && !name.matches("BEGIN|END"))
                throw new AssertionError("Twice: " + name);
        }
        return result;
    }

    private static int colon(String line) {
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '"') quoted = !quoted;
            if (line.charAt(at) == ':' && !quoted) return at;
        }
        throw new AssertionError("No property: " + line);
    }

    private static String unescaped(String value) {
        var result = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter != '\\') result.append(letter);
            else {
                char next = value.charAt(++at);
                result.append(next == 'n' || next == 'N' ? '\n' : next);
            }
        }
        return result.toString();
    }
}
