package pl.sciezka.referral;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns a [Telling] into the sentences kept in the history. In Polish only: they are written once, when it happens,
/// and are evidence afterwards.
class Storyteller {

    private static final Locale POLISH = Locale.of("pl", "PL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", POLISH);

    /// Where the words are: the pattern of a key, or null when the file has none.
    interface Words {
        @Nullable
        String pattern(String key);
    }

    private final Words words;

    Storyteller(Words words) {
        this.words = words;
    }

    Map<Audience, String> tell(Telling telling) {
        return Stream.of(Audience.values()).collect(Collectors.toMap(it -> it, it -> sentence(telling, it)));
    }

    private String sentence(Telling telling, Audience audience) {
        var facts = telling.facts().inOrder().stream()
                .map(fact -> shown(fact, telling.facts(), audience))
                .toArray();
        var main = format(required(telling.key() + "." + audience.suffix()), facts);
        return Stream.concat(Stream.of(main), telling.also().stream().map(it -> following(it, audience)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Empty in a file: not for this audience.
    private String following(Telling.Also also, Audience audience) {
        return format(required(also.key() + "." + audience.suffix()), also.words());
    }

    private @Nullable Object shown(@Nullable Object fact, Facts facts, Audience audience) {
        return switch (fact) {
            case LocalDate day -> DAY.format(day);
            case Enum<?> coded -> label(coded, facts, audience);
            case null -> "";
            default -> fact;
        };
    }

    /// A coded word may be put more gently to the client.
    private String label(Enum<?> coded, Facts facts, Audience audience) {
        var key = key(coded);
        var gentle = words.pattern(key + "." + audience.suffix());
        return format(gentle == null ? required(key) : gentle, facts.sender(), facts.receiver());
    }

    /// The key of a coded word: `referral.DeclineReason.NO_PLACES`.
    static String key(Enum<?> coded) {
        return "referral." + coded.getDeclaringClass().getSimpleName() + "." + coded.name();
    }

    private String required(String key) {
        var pattern = words.pattern(key);
        if (pattern == null) throw new IllegalStateException("No words for " + key);
        return pattern;
    }

    private static String format(String pattern, @Nullable Object... arguments) {
        return new MessageFormat(pattern, POLISH).format(arguments);
    }
}
