package pl.sciezka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Words on screen live in the message files, in both languages, and nowhere else.
class TemplateTests {

    private static final Pattern CODE =
            Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->|\\$(?:unsafe)?\\{.*?}|!\\{.*?}|<[^>]*>");
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?m)^\\s*@(import|param).*$|@(else|endif|endfor|raw|endraw)");
    private static final Pattern CALL = Pattern.compile("@(?:template\\.[\\w.]+|if|elseif|for)\\s*\\(");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern KEY = Pattern.compile("ui\\.(?:text|count)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern JOURNAL = Pattern.compile("\"(journal\\.[a-z-]+)\"");
    private static final Pattern WORDY_ATTRIBUTE =
            Pattern.compile("(?:aria-label|title|placeholder|alt|aria-roledescription)=\"[^\"$]*\\p{L}[^\"$]*\"");

    @Test
    void no_template_holds_a_word_of_its_own() throws IOException {
        var found = new TreeMap<String, String>();
        for (var template : templates()) {
            var source = Files.readString(template);
            if (WORDY_ATTRIBUTE.matcher(source).find()) found.put(template.toString(), "attribute");
            var words = withoutCalls(
                    CODE.matcher(STRING.matcher(source).replaceAll("")).replaceAll(" "));
            for (var line : DIRECTIVE.matcher(words).replaceAll(" ").lines().toList())
                if (line.codePoints().filter(Character::isLetter).count() > 2)
                    found.put(template.toString(), line.strip());
        }
        assertThat(found).isEmpty();
    }

    /// Leaves out the arguments of calls and conditions, but not the content between @` and ` inside them.
    private static String withoutCalls(String source) {
        var words = new StringBuilder();
        var depths = new ArrayDeque<Integer>(); // one open call or condition each; 0 for content
        var call = CALL.matcher(source);
        for (int at = 0; at < source.length(); at++) {
            boolean inCode = !depths.isEmpty() && depths.peek() > 0;
            if (source.startsWith("@`", at)) {
                depths.push(0);
                at++;
            } else if (!inCode && call.region(at, source.length()).lookingAt()) {
                depths.push(1);
                at = call.end() - 1;
            } else if (inCode && source.charAt(at) == '(') {
                depths.push(depths.pop() + 1);
            } else if (inCode && source.charAt(at) == ')') {
                int left = depths.pop() - 1;
                if (left > 0) depths.push(left);
            } else if (source.charAt(at) == '`') {
                depths.pop();
            } else if (!inCode) {
                words.append(source.charAt(at));
            }
        }
        return words.toString();
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
    void every_key_the_journal_is_given_is_in_the_polish_messages() throws IOException {
        var polish = messages("pl");
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList())
                JOURNAL.matcher(Files.readString(file))
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> !polish.containsKey(it))
                        .forEach(missing::add);
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
