package pl.sciezka.everypage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import pl.sciezka.shell.Pages;
import pl.sciezka.testing.Visitor;

/// Goes wherever links lead, and finds for each page of the program addresses that show it, one for each shape in
/// which it comes.
final class Crawl {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern MAIN = Pattern.compile("(?s)<main.*?</main>");
    private static final Pattern SHAPE = Pattern.compile("<(h2|form|table|svg)\\b|class=\"([^\"]*)\"");
    /// Change how the next page looks and lead back to it.
    private static final Set<String> STEERING = Set.of("/display", "/language");

    private static final int VISITS = 5;
    private static final int SHAPES = 3;

    private final List<PathPattern> patterns;
    private final Set<String> reached = new TreeSet<>();
    private final Map<String, Set<Set<String>>> shapes = new HashMap<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> notTaken = new TreeSet<>();
    private final Set<String> parts = new HashSet<>();
    private final List<Stop> stops = new ArrayList<>();

    Crawl(RequestMappingHandlerMapping mapping) {
        var parser = new PathPatternParser();
        patterns = mapping.getHandlerMethods().entrySet().stream()
                .filter(it -> AnnotatedElementUtils.hasAnnotation(it.getValue().getBeanType(), Pages.class))
                .filter(it -> it.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(it -> !file(it.getValue()))
                .flatMap(it -> it.getKey().getPatternValues().stream())
                .filter(it -> !STEERING.contains(it))
                .map(parser::parse)
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .toList();
    }

    /// What somebody attached: there is nothing of ours to look at in it.
    private static boolean file(HandlerMethod it) {
        return ResponseEntity.class.isAssignableFrom(it.getMethod().getReturnType());
    }

    /// Everything this visitor can get to from these pages.
    void from(Visitor visitor, List<String> beginnings) {
        Deque<String> open = new ArrayDeque<>(beginnings);
        var known = new HashSet<>(beginnings);
        var visits = new TreeMap<String, Integer>();
        while (!open.isEmpty()) {
            var path = open.poll();
            var pattern = pattern(path);
            if (pattern == null) continue;
            if (!beginnings.contains(path) && visits.merge(pattern, 1, Integer::sum) > VISITS) continue;
            var answer = visitor.get(path);
            if (answer.statusCode() == 303) {
                var next = answer.headers().firstValue("location").orElseThrow();
                if (!pattern.contains("{")) reached.add(pattern);
                if (known.add(next)) open.add(next);
            }
            if (answer.statusCode() != 200) continue;
            reached.add(pattern);
            if (!answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) continue;
            var shape = shape(pattern, answer.body());
            shape.ifPresent(it -> stops.add(Stop.at(visitor, path, name(pattern), again(pattern, it))));
            for (var link : links(answer.body())) {
                if (isFile(link)) take(visitor, pattern, link);
                else if (known.add(link)) open.add(link);
            }
        }
    }

    private static boolean isFile(String link) {
        return link.matches(".*[?&]as=[^&]*");
    }

    /// A list that a page offers as a file, once for each page.
    private void take(Visitor visitor, String pattern, String link) {
        if (!lists.add(pattern + link.replaceAll(".*[?&]as=", " "))) return;
        var file = visitor.get(link);
        if (file.statusCode() != 200
                || file.headers().firstValue("content-disposition").isEmpty()) notTaken.add(link);
    }

    /// Lists that were offered as files and could not be had.
    Set<String> notTaken() {
        return notTaken;
    }

    List<Stop> stops() {
        return stops;
    }

    Set<String> notReached() {
        return patterns.stream()
                .map(PathPattern::getPatternString)
                .filter(it -> !reached.contains(it))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String name(String pattern) {
        int number = shapes.get(pattern).size();
        return number == 1 ? pattern : pattern + " (" + number + ")";
    }

    /// Its parts, if the page has not been met in this shape.
    private Optional<Set<String>> shape(String pattern, String body) {
        var main = MAIN.matcher(body);
        var shape = SHAPE.matcher(main.find() ? main.group() : body)
                .results()
                .map(it -> it.group())
                .collect(Collectors.toSet());
        var seen = shapes.computeIfAbsent(pattern, _ -> new HashSet<>());
        return seen.size() < SHAPES && seen.add(shape) ? Optional.of(shape) : Optional.empty();
    }

    /// Met before, and made of nothing that has not been met on a page to be looked at in every look.
    private boolean again(String pattern, Set<String> shape) {
        boolean first = shapes.get(pattern).size() == 1;
        return !parts.addAll(shape) && !first;
    }

    private @Nullable String pattern(String path) {
        var container = PathContainer.parsePath(path.replaceAll("\\?.*", ""));
        return patterns.stream()
                .filter(it -> it.matches(container))
                .map(PathPattern::getPatternString)
                .findFirst()
                .orElse(null);
    }

    private static List<String> links(String body) {
        return LINK.matcher(body)
                .results()
                .map(it -> it.group(1).replace("&amp;", "&"))
                .toList();
    }
}
