package pl.sciezka.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All words on screen, from `messages/<module>_<language>.properties`. Placeholders are `{0}`, `{1}`; apostrophes are
/// plain. A key that is missing in English falls back to Polish; one that is missing in Polish is shown as itself.
@Component
public class Texts {

    public static final Locale POLISH = Locale.of("pl", "PL");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Map<String, String> polish = read("pl");
    private final Map<String, String> english = read("en");

    public String text(Locale locale, String key, Object... arguments) {
        var pattern = locale.getLanguage().equals("en") ? english.get(key) : null;
        if (pattern == null) pattern = polish.getOrDefault(key, key);
        for (int i = 0; i < arguments.length; i++) {
            pattern = pattern.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return pattern;
    }

    public boolean has(String key) {
        return polish.containsKey(key);
    }

    /// The form of a counted noun: keys `key.one`, `key.few`, `key.many`; `{0}` is the number.
    public String count(Locale locale, String key, long number, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return text(locale, key + "." + pluralForm(locale, number), arguments);
    }

    /// Polish has three forms for whole numbers: 1 klient, 2–4 klienci (not 12–14), 5 klientów (Unicode CLDR).
    static String pluralForm(Locale locale, long number) {
        if (number == 1) return "one";
        if (locale.getLanguage().equals("en")) return "many";
        long tens = number % 100;
        long units = number % 10;
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }

    private static Map<String, String> read(String language) {
        var result = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language + ".properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> {
                    if (result.put((String) key, (String) value) != null)
                        throw new IllegalStateException("Message key " + key + " stands in two files");
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(result);
    }
}
