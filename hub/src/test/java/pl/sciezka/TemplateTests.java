package pl.sciezka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Words on screen live in the message files, in both languages, and nowhere else.
class TemplateTests {

    private static final Pattern CODE = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->|\\$\\{.*?}|!\\{.*?}|<[^>]*>");
    private static final Pattern DIRECTIVE = Pattern.compile(
            "(?m)^\\s*@(import|param).*$|@template\\.[\\w.]+\\(|@(if|elseif|for)\\s*\\(.*\\)|@(else|endif|endfor|raw|endraw)|@`|`");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern KEY = Pattern.compile("ui\\.(?:text|count)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern WORDY_ATTRIBUTE =
            Pattern.compile("(?:aria-label|title|placeholder|alt|aria-roledescription)=\"[^\"$]*\\p{L}[^\"$]*\"");

    @Test
    void no_template_holds_a_word_of_its_own() throws IOException {
        var found = new TreeMap<String, String>();
        for (var template : templates()) {
            var source = Files.readString(template);
            if (WORDY_ATTRIBUTE.matcher(source).find()) found.put(template.toString(), "attribute");
            source = STRING.matcher(source).replaceAll("");
            var rest = DIRECTIVE.matcher(CODE.matcher(source).replaceAll(" ")).replaceAll(" ");
            for (var line : rest.lines().toList()) {
                var words = line.replaceAll("\\b\\w+\\s*=\\s*[^,)]*[,)]?", " ").strip();
                if (words.codePoints().filter(Character::isLetter).count() > 2) found.put(template.toString(), words);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_key_a_template_names_is_in_the_polish_messages() throws IOException {
        var keys = messages("pl").keySet();
        var missing = new TreeSet<String>();
        for (var template : templates()) {
            var matcher = KEY.matcher(Files.readString(template));
            while (matcher.find())
                if (!keys.contains(matcher.group(1)) && !keys.contains(matcher.group(1) + ".one"))
                    missing.add(template.getFileName() + ": " + matcher.group(1));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        var polish = new TreeSet<>(messages("pl").keySet());
        polish.removeIf(key -> key.endsWith(".few"));
        var english = new TreeSet<>(messages("en").keySet());
        english.removeIf(key -> key.endsWith(".few"));
        assertThat(english).isEqualTo(polish);
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    private static Map<String, String> messages(String language) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.filter(it -> it.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> all.put((String) key, (String) value));
            }
        }
        return all;
    }
}
