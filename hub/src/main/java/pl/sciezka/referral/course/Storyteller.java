package pl.sciezka.referral.course;

import static pl.sciezka.shell.Texts.POLISH;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.shell.Texts;

/// Turns a [Telling] into the sentences kept in the history. In Polish only: they are written once, when it happens,
/// and are evidence afterwards.
@Component
class Storyteller {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", POLISH);

    private final Texts texts;

    Storyteller(Texts texts) {
        this.texts = texts;
    }

    Map<Audience, String> tell(Telling telling) {
        return Stream.of(Audience.values()).collect(Collectors.toMap(it -> it, it -> sentence(telling, it)));
    }

    private String sentence(Telling telling, Audience audience) {
        var facts = telling.facts().inOrder().stream()
                .map(fact -> shown(fact, telling.facts(), audience))
                .toArray();
        var main = text(telling.key() + "." + audience.suffix(), facts);
        var following = telling.also().stream().map(it -> text(it.key() + "." + audience.suffix(), it.words()));
        return Stream.concat(Stream.of(main), following)
                .filter(it -> !it.isEmpty()) // not for this audience
                .collect(Collectors.joining(" "));
    }

    private String shown(@Nullable Object fact, Facts facts, Audience audience) {
        return switch (fact) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case Enum<?> coded -> label(coded, facts, audience);
            default -> fact.toString();
        };
    }

    /// A coded word may be put more gently to the client.
    private String label(Enum<?> coded, Facts facts, Audience audience) {
        var key = coded.getDeclaringClass().getSimpleName() + "." + coded.name();
        var gentle = key + "." + audience.suffix();
        return text(texts.has(gentle) ? gentle : key, facts.sender(), facts.receiver());
    }

    private String text(String key, Object... arguments) {
        return texts.text(POLISH, key, arguments);
    }
}
