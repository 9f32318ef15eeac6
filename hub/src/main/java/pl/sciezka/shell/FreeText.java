package pl.sciezka.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.SpecialCategory;
import pl.sciezka.shell.words.SpecialWords;
import pl.sciezka.shell.words.SpecialWords.Found;

/// Asks before free text with specially guarded words is saved (sprawdzenie wolnego tekstu); ADR 0010. It advises: who
/// says that the words are needed saves them, and the journal keeps of which kind they were.
@Component
class FreeText {

    private static final String ANYWAY = "_anyway";
    private static final Set<String> OF_THE_FRAME = Set.of("_csrf", "_once", ANYWAY);

    private final SpecialWords words = new SpecialWords();
    private final SpecialWordsKept journal;

    FreeText(SpecialWordsKept journal) {
        this.journal = journal;
    }

    /// Everything else of the form, as it was sent.
    record Carried(String name, String value) {
        @Override
        public String toString() {
            return "Carried[" + name + "]";
        }
    }

    /// The form comes back: the texts to change, and all the rest unseen.
    record WordsFound(String action, List<Carried> carried, List<Passage> passages) implements Page {

        Set<SpecialCategory> categories() {
            var categories = EnumSet.noneOf(SpecialCategory.class);
            for (var passage : passages)
                passage.found().stream().map(Found::category).forEach(categories::add);
            return categories;
        }

        @Override
        public HttpStatus status() {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }

        @Override
        public String toString() {
            return "WordsFound[" + passages + "]";
        }
    }

    /// Null when nothing was found, or when it was found before and is to be kept.
    @Nullable
    Page asks(HttpServletRequest request) {
        if (request.getParameter(ANYWAY) != null) return null;
        var passages = passages(request);
        return passages.isEmpty()
                ? null
                : new WordsFound(request.getRequestURI(), carried(request, passages), passages);
    }

    /// After the form was carried out, in the same transaction.
    void carriedOut(HttpServletRequest request) {
        var kept = categoriesKept(request);
        if (!kept.isEmpty()) journal.kept(kept);
    }

    Set<SpecialCategory> categoriesKept(HttpServletRequest request) {
        return request.getParameter(ANYWAY) == null
                ? Set.of()
                : new WordsFound("", List.of(), passages(request)).categories();
    }

    /// Of fields that say of themselves that they are free text; only such as something was found in.
    private List<Passage> passages(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return List.of();
        var passages = new ArrayList<Passage>();
        for (var parameter : request.getParameterMap().entrySet()) {
            if (!parameter.getKey().startsWith(Passage.Mark.PREFIX)) continue;
            var mark = Passage.Mark.of(parameter.getKey(), parameter.getValue()[0]);
            for (var text : values(request, mark.field())) {
                var found = words.in(text);
                if (!found.isEmpty()) passages.add(new Passage(mark, text, found));
            }
        }
        return List.copyOf(passages);
    }

    private static List<Carried> carried(HttpServletRequest request, List<Passage> passages) {
        var shown = new TreeSet<>(OF_THE_FRAME);
        for (var passage : passages) {
            shown.add(passage.mark().field());
            shown.add(Passage.Mark.PREFIX + passage.mark().field());
        }
        return request.getParameterMap().keySet().stream()
                .filter(Predicate.not(shown::contains))
                .flatMap(name -> values(request, name).stream().map(value -> new Carried(name, value)))
                .toList();
    }

    private static List<String> values(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .toList();
    }
}
